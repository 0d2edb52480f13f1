package fangfan.indicator;

/** Kleene's three values: what holds for every possible completion of the facts, for none, or for some only. */
public enum Truth {
    FALSE,
    NOT_KNOWN,
    TRUE;

    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return values()[TRUE.ordinal() - ordinal()];
    }

    public boolean isDecided() {
        return this != NOT_KNOWN;
    }
}
