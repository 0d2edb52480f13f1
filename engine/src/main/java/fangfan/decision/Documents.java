package fangfan.decision;

import fangfan.indicator.Truth;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words a decision as the document of the evaluate contract. */
public final class Documents {

    private final Decision decision;
    private final Language language;
    private final Wording words;
    private final Explanation explanation;
    private final Phrases phrases;

    private Documents(Decision decision, Language language) {
        this.decision = decision;
        this.language = language;
        this.words = Wording.in(language);
        this.explanation = new Explanation(decision.indicators(), language);
        this.phrases = explanation.phrases();
    }

    /** @param explainAll whether the rules that did not match are listed too, with the reasons why not */
    public static Document of(Decision decision, Language language, boolean explainAll) {
        return new Documents(decision, language).document(explainAll);
    }

    private Document document(boolean explainAll) {
        var theCase = decision.indicators().theCase();
        return new Document(
                theCase.household().householdNo(),
                theCase.household().areaCode(),
                theCase.round().id(),
                theCase.round().statusDay().toString(),
                new Document.RulesetRef(
                        decision.ruleset().version(), decision.ruleset().sha256()),
                decision.outcome().name(),
                decision.isComplete(),
                categories(),
                decision.findings().stream().map(this::finding).toList(),
                decision.notKnown().stream()
                        .map(open -> new Document.NotKnown(
                                open.verdict().rule().value(), name(open.verdict()), open.missing()))
                        .toList(),
                decision.questions().stream().map(this::ask).toList(),
                decision.notConfigured().stream()
                        .map(open ->
                                new Document.NotConfigured(open.verdict().rule().value(), open.parameters()))
                        .toList(),
                decision.suspects().stream().map(this::suspect).toList(),
                decision.nearMisses().stream().map(this::nearMiss).toList(),
                decision.failed().stream().flatMap(this::failure).toList(),
                explainAll ? notMatched() : null);
    }

    private List<Document.Category> categories() {
        return decision.findings().stream()
                .filter(verdict -> verdict.first().result().kind().decidesOutcome())
                .flatMap(verdict -> verdict.first().result().category().stream())
                .distinct()
                .map(code -> new Document.Category(code, words.get("category." + code)))
                .toList();
    }

    private Document.Finding finding(RuleVerdict verdict) {
        Row row = verdict.rows(Truth.TRUE).get(0).row();
        Explanation.Told told = explanation.of(verdict);
        return new Document.Finding(
                verdict.rule().value(),
                name(verdict),
                row.result().kind().name(),
                row.result().category().orElse(null),
                row.result().severity().name(),
                row.result().proposedType().map(Enum::name).orElse(null),
                greenChannel(row),
                told.members(),
                told.sentence(),
                told.conditions(),
                basis(row));
    }

    private static @Nullable Boolean greenChannel(Row row) {
        return row.result().greenChannel() ? Boolean.TRUE : null;
    }

    private Document.Suspect suspect(RuleVerdict verdict) {
        Row row = verdict.rows(Truth.TRUE).get(0).row();
        Explanation.Told told = explanation.of(verdict);
        return new Document.Suspect(
                verdict.rule().value(),
                name(verdict),
                row.result().severity().name(),
                told.members(),
                told.sentence(),
                told.conditions(),
                basis(row));
    }

    private Document.Ask ask(Question question) {
        return new Document.Ask(
                question.fact(),
                phrases.question(question.fact()),
                question.settles().stream().map(RuleId::value).toList());
    }

    private Document.NearMiss nearMiss(NearMiss miss) {
        return new Document.NearMiss(
                miss.row().row().rule().value(),
                name(miss.row().row()),
                explanation.condition(miss.row(), miss.candidate(), miss.condition(), Truth.FALSE),
                Numbers.actual(miss.condition().column().fact().type(), miss.difference()));
    }

    private Stream<Document.Failure> failure(RuleVerdict verdict) {
        return verdict.failure().stream()
                .map(failure -> new Document.Failure(
                        verdict.rule().value(), failure.code(), words.get("failure." + failure.code())));
    }

    private List<Document.NotMatched> notMatched() {
        return decision.notMatched().stream()
                .map(verdict -> new Document.NotMatched(
                        verdict.rule().value(), name(verdict), explanation.failed(verdict), basis(verdict.first())))
                .toList();
    }

    private String name(RuleVerdict verdict) {
        return name(verdict.first());
    }

    private String name(Row row) {
        return RuleNames.in(language, row);
    }

    private static Document.Basis basis(Row row) {
        return new Document.Basis(
                row.basis().document(), row.basis().clause(), row.basis().text());
    }
}
