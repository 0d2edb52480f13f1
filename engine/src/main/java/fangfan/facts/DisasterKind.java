package fangfan.facts;

/** 自然灾害子项. */
public enum DisasterKind {
    FLOOD,
    GEOLOGICAL,
    DROUGHT,
    BIOLOGICAL,
    METEOROLOGICAL,
    EARTHQUAKE,
    OTHER
}
