package fangfan.vocabulary;

/** The languages that labels, questions, explanations and diagnostics are worded in. */
public enum Language {
    ZH,
    EN
}
