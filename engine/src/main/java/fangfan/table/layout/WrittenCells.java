package fangfan.table.layout;

import fangfan.indicator.Round;
import fangfan.table.CellRef;
import fangfan.table.Column;
import fangfan.table.DecisionTable;
import fangfan.table.Parameter;
import fangfan.table.Row;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was read out of a workbook, as staff read it in Excel: every cell, blank ones included, from left to right. */
public final class WrittenCells {

    private static final Wording WORDS = Wording.in(Language.ZH);

    private WrittenCells() {}

    public static List<WrittenCell> of(DecisionTable table, Row row) {
        List<String> headers = headers(table);
        List<Object> written = WrittenRow.of(table, row).cells();
        List<WrittenCell> cells = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            CellRef at = new CellRef(table.sheet(), row.number(), i);
            cells.add(new WrittenCell(headers.get(i), Optional.of(at), text(written.get(i))));
        }
        return cells;
    }

    private static List<String> headers(DecisionTable table) {
        List<String> headers = new ArrayList<>();
        for (Layout.Head head : Layout.Head.values()) {
            headers.add(head.header());
        }
        table.columns().forEach(column -> headers.add(header(column)));
        for (Layout.Tail tail : Layout.Tail.values()) {
            headers.add(tail.header());
        }
        return headers;
    }

    /** The cells above the header that say what is judged and how many rows may match. */
    public static List<WrittenCell> ofScope(DecisionTable table) {
        return List.of(
                scope(table, TableSheet.HIT_POLICY, WORDS.get("hitPolicy." + table.hitPolicy()), 1),
                scope(table, TableSheet.SUBJECT, WORDS.get("scope." + table.subject()), 3));
    }

    private static WrittenCell scope(DecisionTable table, String label, String text, int column) {
        return new WrittenCell(label, Optional.of(new CellRef(table.sheet(), Layout.SCOPE_ROW, column)), text);
    }

    public static List<WrittenCell> of(Parameter parameter) {
        List<WrittenCell> cells = new ArrayList<>();
        ParametersWorkbook.cells(parameter)
                .forEach(written -> cells.add(new WrittenCell(
                        ParametersWorkbook.PARAMETER_HEADERS.get(cells.size()),
                        Optional.of(new CellRef(
                                parameter.at().sheet(), parameter.at().row(), cells.size())),
                        text(written))));
        return cells;
    }

    public static List<WrittenCell> of(Round round) {
        List<WrittenCell> cells = new ArrayList<>();
        ParametersWorkbook.cells(round)
                .forEach(written -> cells.add(new WrittenCell(
                        ParametersWorkbook.ROUND_HEADERS.get(cells.size()), Optional.empty(), text(written))));
        return cells;
    }

    /** The header of a condition column, in one line. */
    public static String header(Column column) {
        return Headers.print(column).replace('\n', ' ');
    }

    /** Where the header of a column stands. */
    public static CellRef at(DecisionTable table, Column column) {
        return new CellRef(
                table.sheet(),
                Layout.HEADER_ROW,
                Layout.FIRST_CONDITION + table.columns().indexOf(column));
    }

    private static String text(Object written) {
        return written instanceof BigDecimal number ? Literals.plain(number).toPlainString() : written.toString();
    }
}
