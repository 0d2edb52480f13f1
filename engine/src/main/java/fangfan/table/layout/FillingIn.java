package fangfan.table.layout;

import fangfan.table.Column;
import fangfan.table.Scope;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Operator;
import fangfan.vocabulary.Unit;
import fangfan.vocabulary.Wording;
import java.util.ArrayList;
import java.util.List;

/** Says how to fill in a column. */
final class FillingIn {

    private static final Wording WORDS = Wording.in(Language.ZH);

    private FillingIn() {}

    static String of(Column column) {
        Fact fact = column.fact();
        List<String> lines = new ArrayList<>();
        lines.add(WORDS.label(fact)
                + WORDS.find(fact.key() + ".definition").map(d -> "：" + d).orElse(""));
        if (column.scope() == Scope.ANY_MEMBER) {
            lines.add("任一成员：有一个成员符合就算符合");
        } else if (column.scope() == Scope.ALL_MEMBERS) {
            lines.add("全部成员：每个成员都符合才算符合");
        }
        lines.add(column.operator().inHeader() + "：" + meaning(column.operator()));
        lines.add(values(fact, column.operator()));
        lines.add("空白：不限");
        return String.join("\n", lines);
    }

    private static String values(Fact fact, Operator operator) {
        if (!fact.type().isQuantity()) {
            return "选项：" + String.join("、", Labels.of(fact.codes()));
        }
        if (operator == Operator.RANGE) {
            return "单位：" + WORDS.unit(fact.unit());
        }
        String unit = fact.unit() == Unit.NONE ? "" : "，单位：" + WORDS.unit(fact.unit());
        String form = fact.type() == FactType.DAY
                ? "填日期，例如 2023-09-30"
                : fact.type() == FactType.SHARE ? "填小数，例如 0.25 就是 25%" : "填数字" + unit;
        return form + "；也可以填参数表里的键，例如 re.minMonths";
    }

    private static String meaning(Operator operator) {
        return switch (operator) {
            case GREATER -> "超过单元格里的数，不含这个数";
            case AT_LEAST -> "不少于单元格里的数，含这个数";
            case LESS -> "低于单元格里的数，不含这个数";
            case AT_MOST -> "不超过单元格里的数，含这个数";
            case EQUAL -> "正好是单元格里写的";
            case NOT_EQUAL -> "不是单元格里写的";
            case IN -> "是单元格里所列的一项，多项用“、”隔开";
            case NOT_IN -> "不是单元格里所列的任何一项，多项用“、”隔开";
            case HAS_ANY -> "有单元格里所列的至少一项，多项用“、”隔开";
            case HAS_NONE -> "单元格里所列的一项也没有，多项用“、”隔开";
            case RANGE -> "写成 [16..60)，含 16、不含 60";
        };
    }

    static String of(Layout.Head head) {
        return switch (head) {
            case RULE -> "编号：一条规则一个编号，定了不改，停用后也不再给别的规则用；同一编号可以有几行，有一行符合就算符合";
            case NAME -> "名称：规则的名称，同一编号各行写法一致";
            case ENABLED -> "启用：选“是”才起作用；先停用、以后再用的选“否”，不必删行";
            case FROM -> "生效起：从哪一天起有效，对照的是本轮的状态日；空白：一直有效";
            case TO -> "生效止：到哪一天为止有效，含当天，对照的是本轮的状态日；空白：长期有效";
        };
    }

    static String of(Layout.Tail tail) {
        return switch (tail) {
            case KIND -> "结果：这一行符合时得出什么";
            case CATEGORY -> "类别：重点人群填是哪一类，风险线索填致贫返贫的原因；分类建议、复核和数据疑点不填";
            case SEVERITY -> "程度：提示、低、中、高；数据疑点填疑点或错误";
            case PROPOSED_TYPE -> "建议监测类别：符合时建议按哪一类监测对象识别，是否纳入由人按程序定；空白：不建议";
            case GREEN_CHANNEL -> "绿色通道：可以先帮扶后走程序的填“是”，其余空白";
            case DOCUMENT -> "文件：依据的文件，必填";
            case CLAUSE -> "条款：在文件的哪一条，必填";
            case TEXT -> "原文：照抄文件原文，必填";
            case VERIFIED -> "核实：有人读过文件原文的选“已读原文”，否则选“未核实”";
            case STATUS -> "状态：已定；建议（项目提出、等政策人员定）；待定（还缺数或口径）";
        };
    }
}
