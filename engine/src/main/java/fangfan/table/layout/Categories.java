package fangfan.table.layout;

import fangfan.facts.RiskCause;
import fangfan.table.Kind;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The categories of key groups and of leads, by label. */
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

    static Set<String> labels(Optional<Kind> kind) {
        Set<String> labels = new LinkedHashSet<>();
        codes(kind).forEach(code -> labels.add(WORDS.get("category." + code)));
        return labels;
    }

    static Optional<String> code(Optional<Kind> kind, String label) {
        return codes(kind).stream()
                .filter(code -> WORDS.get("category." + code).equals(label))
                .findFirst();
    }

    private static List<String> codes(Optional<Kind> kind) {
        List<String> codes = new ArrayList<>();
        if (kind.map(k -> k == Kind.KEY_GROUP).orElse(true)) {
            codes.addAll(KEY_GROUPS);
        }
        if (kind.map(k -> k != Kind.KEY_GROUP).orElse(true)) {
            codes.add("LOW_INCOME");
            for (RiskCause cause : RiskCause.values()) {
                codes.add(cause.name());
            }
        }
        return codes;
    }
}
