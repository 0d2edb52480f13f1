package fangfan.table;

import java.util.regex.Pattern;

/** A rule's id, given once and never used again: {@code KG-04}, {@code TY-01A}. */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]{0,7}-[0-9]{1,4}[A-Z]?");

    public RuleId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a rule id");
        }
    }

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
