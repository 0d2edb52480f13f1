package fangfan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Households;
import fangfan.indicator.Screening2023;
import fangfan.table.Tables;
import fangfan.table.compile.DroolsRules;
import fangfan.table.compile.RulePrinter;
import fangfan.table.compile.Rulebook;
import fangfan.vocabulary.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table whose compiled rules come from another: the two evaluators disagree between both thresholds. */
class FailuresTest {

    private static final Ruleset GROUP = torn("KG-04 KEY_GROUP SERIOUS_ILLNESS | population > ");
    private static final Ruleset CHECK = torn("DQ-05 DATA_CHECK SUSPECT | population > ");

    private static Ruleset torn(String row) {
        Rulebook other = new Rulebook(List.of(Tables.ofHouseholds(row + 2)));
        return new Ruleset(
                new RulesetId(1, "0"),
                List.of(Tables.ofHouseholds(row + 3)),
                Tables.parameters(""),
                DroolsRules.compile(RulePrinter.print(other)));
    }

    @ParameterizedTest(name = "{0} people: {1}")
    @CsvSource({"2, NOT_MATCHED, true, false", "3, NOT_KNOWN, false, true", "4, MATCHED, true, false"})
    void aRuleOnWhichTheEvaluatorsDisagreeIsNotKnown(
            int population, String outcome, boolean complete, boolean isFailure) {
        Document document = document(GROUP, population);

        assertThat(document.outcome()).isEqualTo(outcome);
        assertThat(document.complete()).isEqualTo(complete);
        assertThat(document.failures()).isEqualTo(isFailure ? List.of(failure("KG-04")) : List.of());
        assertThat(document.ask()).isEmpty();
    }

    @ParameterizedTest(name = "{0} people: complete {1}")
    @CsvSource({"2, true", "3, false", "4, true"})
    void aFailureAloneKeepsADecisionFromBeingComplete(int population, boolean complete) {
        Document document = document(CHECK, population);

        assertThat(document.outcome()).isEqualTo("NOT_MATCHED");
        assertThat(document.complete()).isEqualTo(complete);
        assertThat(document.notKnown()).isEmpty();
        assertThat(document.failures()).isEqualTo(complete ? List.of() : List.of(failure("DQ-05")));
    }

    @Test
    void aRuleThatCannotBeEvaluatedIsListedAndNotKnown() {
        Ruleset broken = new Ruleset(
                new RulesetId(1, "0"),
                List.of(Tables.ofHouseholds("KG-04 KEY_GROUP SERIOUS_ILLNESS | population > 3")),
                Tables.parameters(""),
                inputs -> {
                    throw new IllegalStateException("out of order");
                });

        Decision decision = broken.decide(Households.of("population=4"), Screening2023.ROUND);
        Document document = Decisions.document(decision, Language.ZH);

        assertThat(document.outcome()).isEqualTo("NOT_KNOWN");
        assertThat(document.complete()).isFalse();
        assertThat(document.failures())
                .containsExactly(new Document.Failure("KG-04", "evaluator.failed", "这条规则没有算成，按不明处理，请联系维护人员"));
        assertThat(decision.faults()).extracting(Throwable::getMessage).contains("out of order");
    }

    private static Document document(Ruleset ruleset, int population) {
        return Decisions.document(
                ruleset.decide(Households.of("population=" + population), Screening2023.ROUND), Language.ZH);
    }

    private static Document.Failure failure(String rule) {
        return new Document.Failure(rule, "evaluators.disagree", "两套算法的结果不一致，这条规则按不明处理，请联系维护人员");
    }
}
