package fangfan.indicator;

/** What is known of a member's age on the status day. */
public sealed interface Age {

    /** Whole years, 0 or more. */
    record Years(int years) implements Age {}

    /** Born after the status day: no age, which fails every age condition. */
    record None() implements Age {}

    /** Any age, or none. */
    record NotKnown() implements Age {}
}
