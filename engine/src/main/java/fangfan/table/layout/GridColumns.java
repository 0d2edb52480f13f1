package fangfan.table.layout;

import fangfan.table.Column;
import fangfan.table.Expected;
import fangfan.table.Parameters;
import fangfan.vocabulary.FactType;
import java.util.ArrayList;
import java.util.List;

/** The columns of the grids of a table and its cases. */
final class GridColumns {

    private GridColumns() {}

    static List<GridColumn> ofRows(List<Column> conditions, Parameters parameters) {
        List<GridColumn> columns = new ArrayList<>();
        for (Layout.Head head : Layout.Head.values()) {
            boolean day = head == Layout.Head.FROM || head == Layout.Head.TO;
            columns.add(new GridColumn(
                    head.header(), day ? Entry.DAY : Entry.TEXT, Choices.of(head), false, FillingIn.of(head)));
        }
        conditions.forEach(condition -> columns.add(of(condition, parameters)));
        for (Layout.Tail tail : Layout.Tail.values()) {
            columns.add(new GridColumn(tail.header(), Entry.TEXT, Choices.of(tail), false, FillingIn.of(tail)));
        }
        return columns;
    }

    /** Where a number or a day is asked for, a parameter's key may stand. */
    static GridColumn of(Column condition, Parameters parameters) {
        FactType type = condition.fact().type();
        Entry entry = Entry.of(condition);
        String header = Headers.print(condition);
        String help = FillingIn.of(condition);
        if (!type.isQuantity()) {
            return new GridColumn(header, entry, Choices.of(condition), Choices.isOfSeveral(condition), help);
        }
        List<String> keys = entry == Entry.TEXT
                ? List.of()
                : parameters.keysFor(type).stream().sorted().toList();
        return new GridColumn(header, entry, keys, false, help);
    }

    static List<GridColumn> ofCases(List<Column> conditions) {
        List<GridColumn> columns = new ArrayList<>();
        columns.add(GridColumn.ofText(CaseColumn.NAME));
        columns.add(GridColumn.ofText(CaseColumn.RULE));
        columns.add(new GridColumn(
                CaseColumn.EXPECTED, Entry.TEXT, List.copyOf(Labels.of("outcome", Expected.class)), false, ""));
        CaseColumn.of(conditions).forEach(column -> columns.add(of(column)));
        return columns;
    }

    static GridColumn of(CaseColumn column) {
        boolean coded = !column.fact().type().isQuantity();
        List<String> choices = new ArrayList<>();
        if (coded && !column.ofMembers()) {
            choices.addAll(Labels.of(column.fact().codes()));
            choices.add(CaseValues.NOT_KNOWN);
        }
        boolean several = column.fact().type() == FactType.CODES && !column.ofMembers();
        return new GridColumn(column.header(), Entry.of(column.fact()), choices, several, column.help());
    }
}
