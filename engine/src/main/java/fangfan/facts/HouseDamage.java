package fangfan.facts;

/** 因灾住房损毁程度. */
public enum HouseDamage {
    NONE,
    SLIGHT,
    SEVERE,
    COLLAPSED
}
