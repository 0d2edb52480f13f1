package fangfan.cli;

import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;

/** Something outside of the call is missing: the rules, or access to a file. */
final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    Unavailable(Text text, Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    String in(Language language) {
        return text.in(language);
    }
}
