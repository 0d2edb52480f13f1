package fangfan.service.decision;

import fangfan.contract.EvaluationAnswer;
import fangfan.decision.Document;
import fangfan.decision.Outcome;
import fangfan.indicator.Truth;
import fangfan.service.page.ConditionWords;
import fangfan.service.page.FactWords;
import fangfan.service.page.Mark;
import fangfan.service.page.RoundName;
import fangfan.service.page.Words;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes an answer ready for a page. */
public final class Results {

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Words words;
    private final Citations citations;
    private final FactWords facts;
    private final ConditionWords conditions;

    private Results(Words words, Citations citations) {
        this.words = words;
        this.citations = citations;
        this.facts = new FactWords(words);
        this.conditions = new ConditionWords(words, facts);
    }

    /** @param words in the language that the answer was given in */
    public static Result of(EvaluationAnswer answer, Words words, Citations citations) {
        return new Results(words, citations).result(answer);
    }

    private Result result(EvaluationAnswer answer) {
        ResultSentences sentences = new ResultSentences(words);
        return new Result(
                answer.decisionId(),
                answer.householdNo(),
                new RoundName(words).of(answer.round()),
                answer.asOf(),
                OffsetDateTime.parse(answer.decidedAt()).format(TO_THE_SECOND),
                answer.ruleset().version(),
                String.valueOf(answer.receipt()),
                Mark.of(Outcome.valueOf(answer.outcome())),
                sentences.outcome(answer),
                sentences.open(answer),
                answer.findings().stream().map(this::finding).toList(),
                answer.ask().stream().map(ask -> ask(ask, answer.notKnown())).toList(),
                answer.notKnown().stream().map(this::notKnown).toList(),
                waiting(answer.notConfigured()),
                answer.dataSuspects().stream().map(this::suspect).toList(),
                answer.nearMisses().stream().map(this::near).toList(),
                answer.failures().stream()
                        .map(failure ->
                                new Result.Failed(failure.ruleId(), facts.rule(failure.ruleId()), failure.message()))
                        .toList(),
                notMatched(answer));
    }

    private List<Result.NotMatched> notMatched(EvaluationAnswer answer) {
        if (answer.notMatched() == null) {
            return List.of();
        }
        return answer.notMatched().stream()
                .map(rule -> new Result.NotMatched(
                        rule.ruleId(),
                        rule.name(),
                        rule.failed().stream().map(this::whyNot).distinct().toList()))
                .toList();
    }

    private String whyNot(Document.Condition condition) {
        return words.of("result.whyNot", condition.label(), conditions.actual(condition), conditions.asked(condition));
    }

    private Result.Matched finding(Document.Finding finding) {
        List<String> notes = new ArrayList<>();
        notes.add(severity(finding.severity()));
        if (finding.proposedType() != null) {
            notes.add(words.of(
                    "result.proposedType", facts.wording().get("code.MonitoringType." + finding.proposedType())));
        }
        if (Boolean.TRUE.equals(finding.greenChannel())) {
            notes.add(words.of("result.greenChannel"));
        }
        return new Result.Matched(
                finding.ruleId(),
                finding.name(),
                facts.wording().get("kind." + finding.kind()),
                List.copyOf(notes),
                sentence(finding.explanation()),
                cell(finding.conditions()),
                finding.conditions().stream().map(this::condition).toList(),
                citations.law(finding.basis()));
    }

    private Result.Matched suspect(Document.Suspect suspect) {
        return new Result.Matched(
                suspect.ruleId(),
                suspect.name(),
                facts.wording().get("kind.DATA_CHECK"),
                List.of(severity(suspect.severity())),
                sentence(suspect.explanation()),
                cell(suspect.conditions()),
                suspect.conditions().stream().map(this::condition).toList(),
                citations.law(suspect.basis()));
    }

    private Result.Condition condition(Document.Condition condition) {
        return new Result.Condition(
                condition.label(),
                conditions.asked(condition),
                conditions.actual(condition),
                Mark.of(Truth.valueOf(condition.verdict())),
                facts.wording().get("verdict." + condition.verdict()),
                condition.cell());
    }

    private Result.Ask ask(Document.Ask ask, List<Document.NotKnown> open) {
        Map<String, String> names = open.stream()
                .collect(Collectors.toMap(Document.NotKnown::ruleId, Document.NotKnown::name, (first, same) -> first));
        List<String> settles =
                ask.settles().stream().map(id -> named(id, names.get(id))).toList();
        return new Result.Ask(ask.question(), words.of("result.settles", words.list(settles)));
    }

    private String named(String ruleId, @Nullable String name) {
        return name == null ? facts.rule(ruleId) : name;
    }

    private Result.Open notKnown(Document.NotKnown open) {
        return new Result.Open(
                open.ruleId(),
                open.name(),
                words.list(open.missing().stream().map(facts::label).toList()));
    }

    /** Told by parameter, because setting one may decide many rules. */
    private List<Result.Waiting> waiting(List<Document.NotConfigured> rules) {
        Map<String, List<Result.Waiting.Rule>> byParameter = new LinkedHashMap<>();
        for (Document.NotConfigured rule : rules) {
            for (String parameter : rule.parameters()) {
                byParameter
                        .computeIfAbsent(parameter, key -> new ArrayList<>())
                        .add(new Result.Waiting.Rule(rule.ruleId(), facts.rule(rule.ruleId())));
            }
        }
        return byParameter.entrySet().stream()
                .map(waits -> new Result.Waiting(
                        waits.getKey(), facts.parameter(waits.getKey()), List.copyOf(waits.getValue())))
                .toList();
    }

    private Result.Near near(Document.NearMiss miss) {
        Document.Condition condition = miss.condition();
        boolean equal = new BigDecimal(miss.difference()).signum() == 0;
        return new Result.Near(
                miss.ruleId(),
                miss.name(),
                condition.cell(),
                words.of(
                        equal ? "result.near.equal" : "result.near",
                        condition.label(),
                        conditions.actual(condition),
                        conditions.asked(condition),
                        conditions.said(condition, miss.difference())));
    }

    private String severity(String severity) {
        return words.of("result.severity", facts.wording().get("severity." + severity));
    }

    private String sentence(String explanation) {
        return words.of("result.sentence", explanation);
    }

    private static String cell(List<Document.Condition> conditions) {
        return conditions.isEmpty() ? "" : conditions.get(0).cell();
    }
}
