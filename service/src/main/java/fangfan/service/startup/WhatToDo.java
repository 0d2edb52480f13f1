package fangfan.service.startup;

import fangfan.vocabulary.Text;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What is wrong and what to do about it, in both languages: before the service runs, nobody has said which one is wanted. */
final class WhatToDo {

    private WhatToDo() {}

    static FailureAnalysis about(Throwable cause, Text problem, Text remedy) {
        return new FailureAnalysis(both(problem), both(remedy), cause);
    }

    private static String both(Text text) {
        return text.zh() + System.lineSeparator() + text.en();
    }
}
