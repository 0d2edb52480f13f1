package fangfan.cli;

import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words the facts that a document names by their path. */
final class FactWords {

    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");

    private final Speech speech;

    FactWords(Speech speech) {
        this.speech = speech;
    }

    /** The fact of the vocabulary; absent for one that tables cannot ask about. */
    Optional<Fact> fact(String path) {
        return Vocabulary.find(key(path));
    }

    /** The label, and the path because it tells whose fact it is: {@code 在校生状况（members[2].studentStatus）}. */
    String labelled(String path) {
        return speech.words()
                .find(key(path) + ".label")
                .map(label -> label + speech.bracketed(path))
                .orElse(path);
    }

    private static String key(String path) {
        return POSITION.matcher(path).replaceAll("[]");
    }
}
