package fangfan.table.compile;

import fangfan.indicator.Settings;
import fangfan.table.Allowance;
import fangfan.table.Cell;
import fangfan.table.Column;
import fangfan.table.Condition;
import fangfan.table.DecisionTable;
import fangfan.table.Row;
import fangfan.table.Scope;
import fangfan.table.Span;
import fangfan.vocabulary.Indicators;
import fangfan.vocabulary.Operator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The second evaluator: a decision table as sets of rows, for one area, year and status day.
 *
 * <p>For each column the rows whose cell holds for the value, certainly and possibly; a row's verdict is their AND. It
 * shares no code with the rules that Drools runs.
 */
public final class BitsetTable {

    private final List<Row> rows;
    private final List<Column> columns;
    private final List<ColumnBits> holding = new ArrayList<>();
    private final List<Bits> blank = new ArrayList<>();

    /** Rows that are disabled or not in force on the status day are left out. */
    public BitsetTable(DecisionTable table, Settings settings, LocalDate statusDay) {
        rows = table.rows().stream().filter(row -> row.isInForceOn(statusDay)).toList();
        columns = table.columns();
        for (Column column : columns) {
            Map<Integer, Condition> cells = new HashMap<>();
            for (int row = 0; row < rows.size(); row++) {
                for (Condition condition : rows.get(row).conditions()) {
                    if (condition.column().equals(column)) {
                        cells.put(row, condition);
                    }
                }
            }
            Bits filled = Bits.none(rows.size());
            cells.keySet().forEach(filled::add);
            blank.add(Bits.all(rows.size()).without(filled));
            holding.add(
                    column.fact().type().isQuantity()
                            ? quantity(column, cells, filled, settings)
                            : codes(column, cells, filled));
        }
    }

    private ColumnBits quantity(Column column, Map<Integer, Condition> cells, Bits filled, Settings settings) {
        Map<Integer, Span> spans = new HashMap<>();
        Bits notSet = Bits.none(rows.size());
        cells.forEach((row, condition) -> {
            Optional<Span> span = Allowance.span(condition, Allowance.in(settings));
            span.ifPresentOrElse(s -> spans.put(row, s), () -> notSet.add(row));
        });
        boolean excludes = column.operator() == Operator.NOT_EQUAL;
        return new ColumnBits.OfQuantity(new CutPoints(spans, rows.size()), filled, notSet, excludes);
    }

    private ColumnBits codes(Column column, Map<Integer, Condition> cells, Bits filled) {
        Bits[] byCode = new Bits[column.fact().codes().constants().size()];
        for (int code = 0; code < byCode.length; code++) {
            byCode[code] = Bits.none(rows.size());
            for (Map.Entry<Integer, Condition> cell : cells.entrySet()) {
                long named = ((Cell.CodeList) cell.getValue().cell()).bits();
                boolean names = (named >> code & 1L) == 1L;
                if (names != column.operator().excludes()) {
                    byCode[code].add(cell.getKey());
                }
            }
        }
        return switch (column.fact().type()) {
            case CODES -> new ColumnBits.OfChoices(byCode, filled, column.operator());
            default -> new ColumnBits.OfChoice(byCode, filled);
        };
    }

    public List<Row> rows() {
        return rows;
    }

    /** In the order that verdicts are asked for by. */
    public List<Column> columns() {
        return columns;
    }

    /** @param member whose row verdicts are wanted; ignored by a table about households */
    public Verdicts evaluate(Indicators indicators, int member) {
        List<TwoBits> byColumn = new ArrayList<>(columns.size());
        TwoBits row = new TwoBits(Bits.all(rows.size()), Bits.all(rows.size()));
        for (int c = 0; c < columns.size(); c++) {
            TwoBits holds = holds(c, indicators, member);
            byColumn.add(holds);
            row.certain().andEither(holds.certain(), blank.get(c));
            row.possible().andEither(holds.possible(), blank.get(c));
        }
        return new Verdicts(columns, byColumn, row);
    }

    private TwoBits holds(int c, Indicators indicators, int member) {
        Column column = columns.get(c);
        if (column.scope() == Scope.OWN) {
            return holding.get(c).holding(indicators.value(column.fact(), member));
        }
        boolean any = column.scope() == Scope.ANY_MEMBER;
        Bits none = Bits.none(rows.size());
        Bits all = Bits.all(rows.size()).without(blank.get(c));
        if (!indicators.membersAreKnown()) {
            return new TwoBits(none, all);
        }
        TwoBits together = any || indicators.memberCount() == 0 ? new TwoBits(none, none) : new TwoBits(all, all);
        for (int i = 0; i < indicators.memberCount(); i++) {
            TwoBits one = holding.get(c).holding(indicators.value(column.fact(), i));
            together = any ? together.or(one) : together.and(one);
        }
        return together;
    }
}
