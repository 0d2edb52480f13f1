package fangfan.cli;

import fangfan.decision.Document;
import fangfan.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Prints one household's document for a person: the answer first, then why, then what is still open. */
final class Report {

    private static final String RULE = "  ";
    private static final String DETAIL = "    ";
    private static final int SHORT_HASH = 12;

    private final Speech speech;
    private final FactWords facts;
    private final ConditionWords conditions;
    private final Citations citations;
    private final List<String> lines = new ArrayList<>();

    private Report(Citations citations, Language language) {
        this.citations = citations;
        this.speech = new Speech(language);
        this.facts = new FactWords(speech);
        this.conditions = new ConditionWords(speech);
    }

    static List<String> lines(Document document, Citations citations, Language language) {
        Report report = new Report(citations, language);
        report.print(document);
        return report.lines;
    }

    private void print(Document document) {
        lines.add(new Heading(speech).of(document));
        section(document.findings(), "符合的规则", "Rules that match", this::finding);
        section(document.notKnown(), "还不清楚", "Not known yet", this::notKnown);
        section(document.ask(), "先问这些", "Ask these first", this::ask);
        section(document.notConfigured(), "待定", "Thresholds not set", this::notConfigured);
        section(document.dataSuspects(), "数据疑点", "Data suspects", this::suspect);
        section(document.nearMisses(), "接近标准", "Close to a threshold", this::nearMiss);
        section(document.failures(), "没能判定", "Could not be decided", this::failure);
        if (document.notMatched() != null) {
            section(document.notMatched(), "不符合的规则", "Rules that do not match", this::notMatched);
        }
        lines.add("");
        lines.add(speech.of("轮次 %s，状态日 %s，规则第 %d 版，指纹 %s", "round %s, status day %s, ruleset version %d, sha256 %s")
                .formatted(
                        document.round(),
                        document.asOf(),
                        document.ruleset().version(),
                        shortened(document.ruleset().sha256())));
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
    }

    private <T> void section(List<T> entries, String zh, String en, Consumer<T> print) {
        if (!entries.isEmpty()) {
            lines.add("");
            lines.add(speech.of(zh + "（" + entries.size() + " 条）", en + " (" + entries.size() + ")"));
            entries.forEach(print);
        }
    }

    private void finding(Document.Finding finding) {
        List<String> marks = new ArrayList<>();
        marks.add(speech.words().get("kind." + finding.kind()));
        marks.add(severity(finding.severity()));
        if (finding.proposedType() != null) {
            String type = speech.words().get("code.MonitoringType." + finding.proposedType());
            marks.add(speech.of("建议类别：", "proposed type: ") + type);
        }
        if (Boolean.TRUE.equals(finding.greenChannel())) {
            marks.add(speech.of("绿色通道", "green channel"));
        }
        rule(finding.ruleId(), finding.name(), marks);
        because(finding.explanation(), finding.conditions(), finding.basis());
    }

    private void suspect(Document.Suspect suspect) {
        rule(suspect.ruleId(), suspect.name(), List.of(severity(suspect.severity())));
        because(suspect.explanation(), suspect.conditions(), suspect.basis());
    }

    private void rule(String id, String name, List<String> marks) {
        lines.add(RULE + id + " " + name + speech.bracketed(String.join(speech.comma(), marks)));
    }

    private void because(String explanation, List<Document.Condition> met, Document.Basis basis) {
        lines.add(DETAIL + explanation);
        lines.addAll(conditions.table(met, DETAIL));
        lines.add(DETAIL + basis(basis));
    }

    private String basis(Document.Basis basis) {
        return speech.of("依据：", "basis: ") + basis.document() + " " + basis.clause() + speech.colon()
                + speech.quoted(basis.text())
                + (citations.isUnverified(basis) ? speech.bracketed(speech.of("未核实", "unverified")) : "");
    }

    private String severity(String severity) {
        return speech.of("程度：", "severity: ") + speech.words().get("severity." + severity);
    }

    private void notKnown(Document.NotKnown open) {
        List<String> missing = open.missing().stream().map(facts::labelled).toList();
        String start =
                RULE + open.ruleId() + " " + open.name() + (missing.isEmpty() ? "" : speech.of("：缺 ", ": missing "));
        lines.addAll(WrappedList.lines(start, missing, speech.separator(), DETAIL));
    }

    private void ask(Document.Ask ask) {
        lines.add(RULE + ask.question() + speech.bracketed(ask.fact()));
        String start = DETAIL + speech.of("问清后可判定：", "settles: ");
        lines.addAll(WrappedList.lines(start, ask.settles(), speech.separator(), DETAIL));
    }

    private void notConfigured(Document.NotConfigured open) {
        String name = speech.nameOf(open.ruleId());
        lines.add(RULE
                + (open.ruleId() + " " + name).strip()
                + speech.of("：还没有定 ", ": not set: ")
                + speech.list(open.parameters().stream().map(speech::parameter).toList()));
    }

    private void nearMiss(Document.NearMiss miss) {
        Document.Condition condition = miss.condition();
        lines.add(RULE + miss.ruleId() + " " + miss.name());
        lines.add(DETAIL
                + String.join(
                        speech.comma(),
                        condition.label() + " " + conditions.actual(condition),
                        speech.of("标准 ", "asked for ") + conditions.expected(condition),
                        speech.of("相差 ", "difference ") + conditions.said(condition, miss.difference()))
                + speech.bracketed(condition.cell()));
    }

    private void failure(Document.Failure failure) {
        String name = speech.nameOf(failure.ruleId());
        lines.add(RULE
                + (failure.ruleId() + " " + name).strip()
                + speech.bracketed(failure.code())
                + speech.colon()
                + failure.message());
    }

    private void notMatched(Document.NotMatched rule) {
        lines.add(RULE + rule.ruleId() + " " + rule.name());
        lines.addAll(conditions.table(rule.failed(), DETAIL));
        lines.add(DETAIL + basis(rule.basis()));
    }
}
