package fangfan.facts;

/** 证件类型. */
public enum IdType {
    CITIZEN_ID,
    DISABILITY_CERTIFICATE,
    OTHER
}
