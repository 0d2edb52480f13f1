package fangfan.facts;

/** 性别. */
public enum Sex {
    MALE,
    FEMALE
}
