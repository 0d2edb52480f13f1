package fangfan.facts;

/** 享受低保政策情况. */
public enum SubsistenceAllowance {
    RURAL,
    URBAN,
    NONE
}
