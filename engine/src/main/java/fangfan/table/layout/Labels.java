package fangfan.table.layout;

import fangfan.vocabulary.Codes;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The labels that staff choose from. */
final class Labels {

    private static final Wording WORDS = Wording.in(Language.ZH);

    static final String YES = "是";
    static final String NO = "否";
    static final Set<String> YES_NO = inOrder(YES, NO);

    static final String VERIFIED = "已读原文";
    static final String NOT_VERIFIED = "未核实";
    static final Set<String> VERIFICATIONS = inOrder(VERIFIED, NOT_VERIFIED);

    private Labels() {}

    private static Set<String> inOrder(String... labels) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(labels)));
    }

    static Set<String> of(Codes codes) {
        Set<String> labels = new LinkedHashSet<>();
        codes.constants().forEach(code -> labels.add(WORDS.code(codes, code)));
        return labels;
    }

    static <E extends Enum<E>> Set<String> of(String group, Class<E> type) {
        Set<String> labels = new LinkedHashSet<>();
        for (E constant : type.getEnumConstants()) {
            WORDS.find(group + "." + constant.name()).ifPresent(labels::add);
        }
        return labels;
    }
}
