package fangfan.table.layout;

import fangfan.table.CellRef;
import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Does each rule have one id, in one table, with one name and one weight? */
public final class RuleIdCheck {

    private RuleIdCheck() {}

    private record Place(DecisionTable table, Row row) {

        String at() {
            return new CellRef(table.sheet(), row.number(), 0).toString();
        }
    }

    /** @param others whose ids are given already */
    public static List<Diagnostic> check(List<DecisionTable> others, DecisionTable table) {
        Map<RuleId, Place> seen = new HashMap<>();
        others.forEach(other -> other.rows().forEach(row -> seen.putIfAbsent(row.rule(), new Place(other, row))));
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Row row : table.rows()) {
            Place here = new Place(table, row);
            Place first = seen.putIfAbsent(row.rule(), here);
            if (first != null) {
                compare(first, here, diagnostics);
            }
        }
        return diagnostics;
    }

    private static void compare(Place first, Place here, List<Diagnostic> diagnostics) {
        RuleId rule = here.row().rule();
        if (!first.table().id().equals(here.table().id())) {
            diagnostics.add(new Diagnostic(
                    "rule.in-two-tables",
                    here.at(),
                    new Text(
                            "规则编号 `%s` 已用在 %s，请换一个没用过的编号".formatted(rule, first.at()),
                            "the rule id `%s` stands at %s already: take one that was never used"
                                    .formatted(rule, first.at()))));
        } else if (!first.row().name().equals(here.row().name())
                || !first.row().result().equals(here.row().result())) {
            diagnostics.add(new Diagnostic(
                    "rule.rows-differ",
                    here.at(),
                    new Text(
                            "规则 `%s` 的各行名称、结果、类别、程度、建议类别和绿色通道要一致，请与 %s 对齐".formatted(rule, first.at()),
                            "the rows of rule `%s` must agree in name and result (kind to green channel) with %s"
                                    .formatted(rule, first.at()))));
        }
    }
}
