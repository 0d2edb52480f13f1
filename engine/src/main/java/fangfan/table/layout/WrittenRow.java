package fangfan.table.layout;

import fangfan.facts.MonitoringType;
import fangfan.table.Column;
import fangfan.table.Condition;
import fangfan.table.DecisionTable;
import fangfan.table.Row;
import fangfan.table.TableCase;
import fangfan.vocabulary.Codes;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in a row of a sheet.
 *
 * @param number 1-based, as Excel shows it
 * @param cells numbers, days and texts, from left to right; a blank one is an empty text
 */
record WrittenRow(int number, List<Object> cells) {

    private static final Wording WORDS = Wording.in(Language.ZH);
    private static final Codes TYPES = Codes.of(MonitoringType.class);

    WrittenRow {
        cells = List.copyOf(cells);
    }

    static List<WrittenRow> of(DecisionTable table) {
        return table.rows().stream().map(row -> of(table, row)).toList();
    }

    static WrittenRow of(DecisionTable table, Row row) {
        List<Object> cells = new ArrayList<>();
        for (Layout.Head head : Layout.Head.values()) {
            cells.add(head(row, head));
        }
        table.columns().forEach(column -> cells.add(cell(row, column)));
        for (Layout.Tail tail : Layout.Tail.values()) {
            cells.add(tail(row, tail));
        }
        return new WrittenRow(row.number(), cells);
    }

    /** Cases are numbered as they come. */
    static List<WrittenRow> ofCases(DecisionTable table, List<TableCase> cases) {
        List<CaseColumn> columns = CaseColumn.of(table.columns());
        List<WrittenRow> rows = new ArrayList<>();
        for (TableCase aCase : cases) {
            List<Object> cells = new ArrayList<>();
            cells.add(aCase.name());
            cells.add(aCase.rule().value());
            cells.add(WORDS.get("outcome." + aCase.expected()));
            columns.forEach(column -> cells.add(column.print(aCase)));
            rows.add(new WrittenRow(CasePrinter.FIRST_ROW + rows.size(), cells));
        }
        return rows;
    }

    private static Object head(Row row, Layout.Head head) {
        return switch (head) {
            case RULE -> row.rule().value();
            case NAME -> row.name();
            case ENABLED -> row.enabled() ? Labels.YES : Labels.NO;
            case FROM -> row.from().<Object>map(day -> day).orElse("");
            case TO -> row.to().<Object>map(day -> day).orElse("");
        };
    }

    private static Object cell(Row row, Column column) {
        return row.conditions().stream()
                .filter(condition -> condition.column().equals(column))
                .map(Condition::cell)
                .map(cell -> Literals.print(column, cell))
                .findFirst()
                .orElse("");
    }

    private static String tail(Row row, Layout.Tail tail) {
        return switch (tail) {
            case KIND -> WORDS.get("kind." + row.result().kind());
            case CATEGORY ->
                row.result().category().map(c -> WORDS.get("category." + c)).orElse("");
            case SEVERITY -> WORDS.get("severity." + row.result().severity());
            case PROPOSED_TYPE ->
                row.result()
                        .proposedType()
                        .map(type -> WORDS.code(TYPES, type.name()))
                        .orElse("");
            case GREEN_CHANNEL -> row.result().greenChannel() ? Labels.YES : "";
            case DOCUMENT -> row.basis().document();
            case CLAUSE -> row.basis().clause();
            case TEXT -> row.basis().text();
            case VERIFIED -> row.basis().verified() ? Labels.VERIFIED : Labels.NOT_VERIFIED;
            case STATUS -> WORDS.get("status." + row.status());
        };
    }
}
