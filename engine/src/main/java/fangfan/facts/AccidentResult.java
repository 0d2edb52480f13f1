package fangfan.facts;

/** 意外事故后果. */
public enum AccidentResult {
    RECOVERED,
    DISABLED,
    DEATH
}
