package fangfan.vocabulary;

/** The units of quantities; {@code NONE} for shares, days and codes. */
public enum Unit {
    NONE,
    CNY,
    CNY_PER_HEAD,
    YEARS,
    MONTHS,
    DAYS,
    MINUTES,
    METRES,
    LITRES,
    PEOPLE,
    SQUARE_METRES,
    CHARACTERS,
    ITEMS,
    GRADE
}
