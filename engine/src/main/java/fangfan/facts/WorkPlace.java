package fangfan.facts;

/** 务工所在地. */
public enum WorkPlace {
    TOWN,
    COUNTY,
    CITY,
    PROVINCE,
    OUTSIDE_PROVINCE,
    ABROAD,
    NONE
}
