package fangfan.facts;

/** 劳动技能. */
public enum LabourAbility {
    NORMAL,
    SKILLED,
    WEAK,
    LOST,
    NONE
}
