package fangfan.facts;

/** 公益性岗位. */
public enum PublicPost {
    NONE,
    RANGER,
    CLEANING,
    ROAD,
    OTHER
}
