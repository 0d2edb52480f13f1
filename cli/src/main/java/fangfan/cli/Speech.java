package fangfan.cli;

import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.util.List;

/** Speaks one of the two languages: its words, its commas and its quotation marks. */
record Speech(Language language) {

    String of(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    Wording words() {
        return Wording.in(language);
    }

    /** {@code 户：不明}, {@code household: not known}. */
    String colon() {
        return of("：", ": ");
    }

    String comma() {
        return of("，", ", ");
    }

    String separator() {
        return of("、", ", ");
    }

    String list(List<String> items) {
        return String.join(separator(), items);
    }

    String bracketed(String text) {
        return of("（" + text + "）", " (" + text + ")");
    }

    String quoted(String text) {
        return "“" + text + "”";
    }

    /** A shipped rule's name; empty for a rule that came later. */
    String nameOf(String ruleId) {
        return words().find("rule." + ruleId).orElse("");
    }

    /** The label and the key, for staff who look the parameter up: {@code “监测范围”（ie.line）}. */
    String parameter(String key) {
        return words().find("parameter." + key)
                .map(label -> quoted(label) + bracketed(key))
                .orElse(key);
    }
}
