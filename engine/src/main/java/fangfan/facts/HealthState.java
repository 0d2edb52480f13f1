package fangfan.facts;

/** 健康状况 on the status day; a member may have several. */
public enum HealthState {
    HEALTHY,
    CHRONIC_ILLNESS,
    SERIOUS_ILLNESS,
    DISABLED
}
