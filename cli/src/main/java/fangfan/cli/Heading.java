package fangfan.cli;

import fangfan.decision.Document;
import fangfan.decision.Outcome;

/** The answer in words: what a report begins with. */
final class Heading {

    private final Speech speech;

    Heading(Speech speech) {
        this.speech = speech;
    }

    String of(Document document) {
        return document.householdNo() + speech.colon() + answer(document);
    }

    private String answer(Document document) {
        return switch (Outcome.valueOf(document.outcome())) {
            case MATCHED -> matched(document);
            case NOT_KNOWN ->
                speech.of("不明，还有 %d 条规则的情况不清楚", "not known, facts are missing for %d rules")
                        .formatted(document.notKnown().size());
            case NOT_CONFIGURED ->
                speech.of("待定，有 %d 条规则的标准还没有定", "not configured, thresholds of %d rules are not set")
                        .formatted(document.notConfigured().size());
            case NOT_MATCHED -> speech.of("不符合任何重点人群和风险线索", "not matched by any key group or risk lead");
        };
    }

    private String matched(Document document) {
        int count = document.categories().size();
        return speech.of("符合 %d 类：", count == 1 ? "matched in %d category: " : "matched in %d categories: ")
                        .formatted(count)
                + speech.list(document.categories().stream()
                        .map(Document.Category::label)
                        .toList());
    }
}
