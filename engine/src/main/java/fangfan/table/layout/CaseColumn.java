package fangfan.table.layout;

import fangfan.indicator.Value;
import fangfan.table.Column;
import fangfan.table.Scope;
import fangfan.table.TableCase;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Unit;
import fangfan.vocabulary.Wording;
import java.util.List;

/**
 * A fact that cases give a value to.
 *
 * @param ofMembers whether the cell lists the value of each member of the household
 */
record CaseColumn(Fact fact, boolean ofMembers) {

    private static final Wording WORDS = Wording.in(Language.ZH);

    static final String NAME = "用例";
    static final String RULE = "规则";
    static final String EXPECTED = "期望";

    /** The columns before the facts. */
    static final List<String> FIRST = List.of(NAME, RULE, EXPECTED);

    /** Those of a table, in the order of its columns; any and all members share one. */
    static List<CaseColumn> of(List<Column> columns) {
        return columns.stream().map(CaseColumn::of).distinct().toList();
    }

    static CaseColumn of(Column column) {
        return new CaseColumn(column.fact(), column.scope() != Scope.OWN);
    }

    String header() {
        return WORDS.label(fact) + (ofMembers ? "\n各成员" : "");
    }

    /** Says how to fill it in. */
    String help() {
        String options = fact.type().isQuantity() ? "" : "\n选项：" + String.join("、", Labels.of(fact.codes()));
        String unit = fact.unit() == Unit.NONE ? "" : "\n单位：" + WORDS.unit(fact.unit());
        String members = ofMembers ? "\n每个成员写一个，用“；”隔开" : "";
        return WORDS.label(fact) + unit + options + members + "\n不明：没有问到；空白：与这条规则无关，按不明处理";
    }

    /** What to write into its cell; an empty text when the case says nothing of it. */
    Object print(TableCase aCase) {
        if (ofMembers) {
            List<Value> values = aCase.ofMembers().get(fact);
            return values == null ? "" : CaseValues.printMembers(fact, values);
        }
        Value value = aCase.own().get(fact);
        return value == null ? "" : CaseValues.print(fact, value);
    }
}
