package fangfan.table.layout;

import fangfan.table.CellRef;
import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.Kind;
import fangfan.vocabulary.Text;
import java.util.List;

/** Does a table find leads that also asks which leads there are? It would be decided too late to be counted. */
public final class LeadOrderCheck {

    private LeadOrderCheck() {}

    public static List<Diagnostic> check(DecisionTable table) {
        return table.rows().stream()
                .filter(row -> table.readsLeads() && row.result().kind() == Kind.RISK_LEAD)
                .map(row -> new CellRef(table.sheet(), row.number(), 0))
                .map(
                        at -> new Diagnostic(
                                "row.lead-after-leads",
                                at.toString(),
                                new Text(
                                        "这张表要看有没有风险线索，所以不能再产生风险线索，请把这一行移到别的表",
                                        "this table asks what leads there are, so it may not find one: move the row to another table")))
                .toList();
    }
}
