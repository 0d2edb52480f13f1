package fangfan.contract;

/** 采集方式. */
public enum VisitMode {
    IN_PERSON,
    PHONE,
    WECHAT
}
