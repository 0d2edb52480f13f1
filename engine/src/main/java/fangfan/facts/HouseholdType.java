package fangfan.facts;

/** 户类型: whether the household was lifted out of poverty. */
public enum HouseholdType {
    LIFTED_OUT_OF_POVERTY,
    ORDINARY
}
