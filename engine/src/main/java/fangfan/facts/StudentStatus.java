package fangfan.facts;

/** 在校生状况 on the status day. */
public enum StudentStatus {
    NOT_IN_SCHOOL,
    PRESCHOOL_AGE,
    KINDERGARTEN,
    PRIMARY,
    JUNIOR_HIGH,
    SENIOR_HIGH,
    SECONDARY_VOCATIONAL,
    TECHNICAL_SCHOOL,
    JUNIOR_COLLEGE,
    BACHELOR,
    MASTER_OR_ABOVE
}
