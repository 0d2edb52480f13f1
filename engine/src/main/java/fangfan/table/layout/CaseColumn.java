package fangfan.table.layout;

import fangfan.table.DecisionTable;
import fangfan.table.Scope;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.util.List;

/**
 * A fact that cases give a value to.
 *
 * @param ofMembers whether the cell lists the value of each member of the household
 */
record CaseColumn(Fact fact, boolean ofMembers) {

    static final String NAME = "用例";
    static final String RULE = "规则";
    static final String EXPECTED = "期望";

    /** The columns before the facts. */
    static final List<String> FIRST = List.of(NAME, RULE, EXPECTED);

    /** Those of a table, in the order of its columns; any and all members share one. */
    static List<CaseColumn> of(DecisionTable table) {
        return table.columns().stream()
                .map(column -> new CaseColumn(column.fact(), column.scope() != Scope.OWN))
                .distinct()
                .toList();
    }

    String header() {
        return Wording.in(Language.ZH).label(fact) + (ofMembers ? "\n各成员" : "");
    }
}
