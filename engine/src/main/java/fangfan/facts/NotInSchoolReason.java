package fangfan.facts;

/** 义务教育阶段未上学原因. */
public enum NotInSchoolReason {
    ILLNESS,
    DISABILITY,
    UNWILLING,
    OTHER
}
