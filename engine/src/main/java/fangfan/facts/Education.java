package fangfan.facts;

/** 文化程度. */
public enum Education {
    ILLITERATE,
    PRIMARY,
    JUNIOR_HIGH,
    SENIOR_HIGH,
    JUNIOR_COLLEGE,
    BACHELOR_OR_ABOVE
}
