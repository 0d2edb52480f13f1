package fangfan.facts;

/** 危房等级. */
public enum HouseGrade {
    A,
    B,
    C,
    D
}
