package fangfan.facts;

/** 监测对象类别. */
public enum MonitoringType {
    NONE,
    UNSTABLE_LIFTED,
    MARGINAL,
    SUDDEN_DIFFICULTY
}
