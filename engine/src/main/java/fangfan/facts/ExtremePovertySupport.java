package fangfan.facts;

/** 享受特困供养政策情况. */
public enum ExtremePovertySupport {
    RURAL_DISPERSED,
    RURAL_CENTRALISED,
    URBAN,
    NONE
}
