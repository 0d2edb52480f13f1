package fangfan.cli;

import fangfan.decision.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents made by hand. */
final class MadeDocuments {

    static final Document.Basis BASIS = new Document.Basis("工作方案（2023-10-30）", "二（二）1", "农村重病户");
    static final Document.Condition MEDICAL =
            condition("household.selfPaidMedical", "自付医疗费用", ">", "3000", "3500.00", "CNY");

    private MadeDocuments() {}

    static Document.Condition condition(
            String fact,
            String label,
            String operator,
            String expected,
            @Nullable String actual,
            @Nullable String unit) {
        return new Document.Condition(fact, label, operator, expected, actual, unit, "TRUE", "key-groups", "重点人群!F9");
    }

    /** Something in every section. */
    static Document full() {
        return new Document(
                "500116101201-0001",
                "500116101201",
                "2023-2",
                "2023-09-30",
                new Document.RulesetRef(3, "0123456789abcdef"),
                "MATCHED",
                false,
                List.of(new Document.Category("SERIOUS_ILLNESS", "农村重病户"), new Document.Category("ILLNESS", "因病")),
                List.of(
                        new Document.Finding(
                                "KG-04",
                                "农村重病户",
                                "KEY_GROUP",
                                "SERIOUS_ILLNESS",
                                "INFO",
                                null,
                                null,
                                List.of(),
                                "2023年自付医疗费用 3500.00 元，超过 3000 元",
                                List.of(MEDICAL, condition("rural", "农村家庭", "=", "true", "true", null)),
                                BASIS),
                        new Document.Finding(
                                "IE-02",
                                "低收入",
                                "RISK_LEAD",
                                "LOW_INCOME",
                                "HIGH",
                                "MARGINAL",
                                true,
                                List.of(),
                                "人均纯收入低",
                                List.of(),
                                BASIS)),
                List.of(new Document.NotKnown("KG-05", "有高中在读学生的农村家庭", List.of("members[2].studentStatus", "members"))),
                List.of(new Document.Ask(
                        "members[2].studentStatus", "成员3（王某）2023年9月30日在哪个学段就读？", List.of("KG-05", "KG-06"))),
                List.of(new Document.NotConfigured("IE-01", List.of("ie.line"))),
                List.of(new Document.Suspect(
                        "DQ-02", "身份证校验位错误", "SUSPECT", List.of("1"), "成员1（王某）的号码有误", List.of(), BASIS)),
                List.of(new Document.NearMiss(
                        "IE-06",
                        "大额医疗自付",
                        condition("household.selfPaidMedical", "自付医疗费用", "≥", "3600", "3500.00", "CNY"),
                        "100.00")),
                List.of(new Document.Failure("DQ-09", "evaluators.disagree", "两套算法的结果不一致")),
                List.of(new Document.NotMatched(
                        "KG-01",
                        "脱贫户",
                        List.of(new Document.Condition(
                                "householdType",
                                "户类型",
                                "=",
                                "LIFTED_OUT_OF_POVERTY",
                                "ORDINARY",
                                null,
                                "FALSE",
                                "key-groups",
                                "重点人群!G6")),
                        BASIS)));
    }

    /** Nothing but an outcome. */
    static Document of(String outcome) {
        return new Document(
                "500116101201-0001",
                "500116101201",
                "2023-2",
                "2023-09-30",
                new Document.RulesetRef(1, "ab"),
                outcome,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
