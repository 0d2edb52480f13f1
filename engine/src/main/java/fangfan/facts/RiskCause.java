package fangfan.facts;

/** 致贫/返贫风险, the national list of causes. */
public enum RiskCause {
    ILLNESS,
    SCHOOLING,
    DISABILITY,
    NATURAL_DISASTER,
    ACCIDENT,
    BUSINESS_FAILURE,
    UNSTABLE_EMPLOYMENT,
    LABOUR_SHORTAGE,
    UNSAFE_HOUSING,
    UNSAFE_WATER,
    OTHER
}
