package fangfan.table.layout;

import fangfan.vocabulary.Codes;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.util.LinkedHashSet;
import java.util.Set;

/** The labels that staff choose from. */
final class Labels {

    private static final Wording WORDS = Wording.in(Language.ZH);

    private Labels() {}

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
