package fangfan.indicator;

/** What is known of one fact: everything that it may still be. */
public sealed interface Value {

    /** A number, or a day counted from 1970-01-01. */
    record Quantity(Range range) implements Value {}

    /** Nothing to measure, such as the age of one born after the status day: every condition on it fails. */
    record NoQuantity() implements Value {}

    /**
     * One code out of a list.
     *
     * @param possible a bit for each code, by position in the list, that it may be
     */
    record Choice(long possible) implements Value {

        public static Choice of(Truth truth) {
            return new Choice(
                    switch (truth) {
                        case FALSE -> 1L;
                        case TRUE -> 2L;
                        case NOT_KNOWN -> 3L;
                    });
        }
    }

    /**
     * Any number of codes out of a list.
     *
     * @param certain a bit for each code that it has for certain
     * @param possible a bit for each code that it may have
     */
    record Choices(long certain, long possible) implements Value {}

    default boolean isDecided() {
        if (this instanceof Quantity quantity) {
            return quantity.range().isExact();
        }
        if (this instanceof Choice choice) {
            return Long.bitCount(choice.possible()) == 1;
        }
        return !(this instanceof Choices choices) || choices.certain() == choices.possible();
    }
}
