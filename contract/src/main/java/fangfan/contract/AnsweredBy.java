package fangfan.contract;

/** 受访人. */
public enum AnsweredBy {
    HOUSEHOLD,
    RELATIVE,
    VILLAGE_CADRE
}
