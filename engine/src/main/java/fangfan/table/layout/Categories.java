package fangfan.table.layout;

import fangfan.facts.RiskCause;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The categories that a row may name: key groups, the causes of risks, and low income. */
final class Categories {

    private static final Wording WORDS = Wording.in(Language.ZH);
    private static final List<String> KEY_GROUPS = List.of(
            "LIFTED_OUT_OF_POVERTY",
            "SUBSISTENCE_ALLOWANCE",
            "EXTREME_POVERTY_SUPPORT",
            "SERIOUS_ILLNESS",
            "STUDENT_IN_SCHOOL",
            "DISASTER_AFFECTED",
            "OTHER_KEY_GROUP");

    private Categories() {}

    static List<String> labels() {
        Stream<String> leads =
                Stream.concat(Arrays.stream(RiskCause.values()).map(Enum::name), Stream.of("LOW_INCOME"));
        return Stream.concat(KEY_GROUPS.stream(), leads)
                .map(code -> WORDS.get("category." + code))
                .toList();
    }
}
