package fangfan.table.layout;

import fangfan.table.Basis;
import fangfan.table.Condition;
import fangfan.table.Parameters;
import fangfan.table.Result;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.table.Status;
import fangfan.table.workbook.RawSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the data rows of a table sheet. */
final class RowReader {

    private final RawSheet sheet;
    private final Found found;
    private final List<Frame.Placed> columns;
    private final Parameters parameters;
    private final TailReader tail;

    RowReader(RawSheet sheet, Found found, List<Frame.Placed> columns, Parameters parameters) {
        this.sheet = sheet;
        this.found = found;
        this.columns = columns;
        this.parameters = parameters;
        this.tail = new TailReader(found, Layout.FIRST_CONDITION + columns.size());
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        sheet.rows().tailMap(Layout.FIRST_ROW).forEach((number, cells) -> {
            if (!cells.isEmpty()) {
                row(number).ifPresent(rows::add);
                checkBeyond(number, cells.lastKey());
            }
        });
        return rows;
    }

    private void checkBeyond(int number, int last) {
        if (last > tail.last()) {
            found.fault(
                    number, last, "cell.beyond-table", "表格右边不能有内容，请清空", "nothing may stand to the right of the table");
        }
    }

    private Optional<Row> row(int number) {
        Optional<RuleId> rule = rule(number);
        Optional<String> name = found.text(number, Layout.Head.NAME.ordinal(), Layout.Head.NAME.header());
        Optional<String> enabled =
                found.label(number, Layout.Head.ENABLED.ordinal(), Layout.Head.ENABLED.header(), Labels.YES_NO);
        Optional<LocalDate> from = found.day(number, Layout.Head.FROM.ordinal(), Layout.Head.FROM.header());
        Optional<LocalDate> to = found.day(number, Layout.Head.TO.ordinal(), Layout.Head.TO.header());
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            found.fault(
                    number,
                    Layout.Head.TO.ordinal(),
                    "row.window",
                    "`%s` 早于生效起 `%s`，请改正".formatted(to.get(), from.get()),
                    "`%s` is before the first day `%s`".formatted(to.get(), from.get()));
        }
        List<Condition> conditions = conditions(number);
        Optional<Result> result = tail.result(number);
        Optional<Basis> basis = tail.basis(number);
        Optional<Status> status = tail.status(number);
        if (rule.isEmpty()
                || name.isEmpty()
                || enabled.isEmpty()
                || result.isEmpty()
                || basis.isEmpty()
                || status.isEmpty()) {
            return Optional.empty();
        }
        boolean on = enabled.get().equals(Labels.YES);
        return Optional.of(new Row(
                number, rule.get(), name.get(), on, from, to, conditions, result.get(), basis.get(), status.get()));
    }

    private Optional<RuleId> rule(int number) {
        int at = Layout.Head.RULE.ordinal();
        return found.text(number, at, Layout.Head.RULE.header()).flatMap(written -> {
            if (RuleId.isValid(written)) {
                return Optional.of(new RuleId(written));
            }
            found.fault(
                    number,
                    at,
                    "row.rule-id",
                    "`%s` 不是规则编号，请写成 `KG-04` 的样子".formatted(written),
                    "`%s` is no rule id: write it like `KG-04`".formatted(written));
            return Optional.empty();
        });
    }

    private List<Condition> conditions(int number) {
        List<Condition> conditions = new ArrayList<>();
        boolean filled = false;
        for (Frame.Placed placed : columns) {
            int at = placed.at();
            boolean merged = sheet.mergedAt(number, at).isPresent();
            if (merged) {
                found.fault(
                        number,
                        at,
                        "cell.merged",
                        "条件格不能合并，请取消合并后逐格填写",
                        "condition cells may not be merged: fill in each one");
            }
            filled |= merged || found.isFilled(number, at);
            found.staffCell(number, at)
                    .flatMap(raw -> found.keep(
                            number,
                            at,
                            Literals.read(
                                    placed.column(),
                                    raw,
                                    parameters.keysFor(placed.column().fact().type()))))
                    .ifPresent(cell -> conditions.add(new Condition(placed.column(), cell, found.at(number, at))));
        }
        if (!filled) {
            found.fault(
                    number,
                    Layout.FIRST_CONDITION,
                    "row.no-condition",
                    "这一行没有任何条件，会符合所有农户，请至少填一个条件，或删除这一行",
                    "this row has no condition and would match everybody: fill in one, or delete the row");
        }
        return conditions;
    }
}
