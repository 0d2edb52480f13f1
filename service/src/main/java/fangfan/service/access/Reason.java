package fangfan.service.access;

import java.util.regex.Pattern;

/** Why somebody does what needs a reason, in one line, as the log keeps it for ever. */
public enum Reason {

    /** To see names and numbers, or to take facts away. */
    REVEAL(200),
    ERASURE(500);

    private static final Pattern ONE_LINE = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]*");

    private final int longest;

    Reason(int longest) {
        this.longest = longest;
    }

    /** Not blank, short enough, without control characters and halves of a character. */
    public boolean isGiven(String text) {
        return !text.isBlank() && fits(text) && ONE_LINE.matcher(text).matches();
    }

    /** Whether it is short enough. */
    public boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= longest;
    }
}
