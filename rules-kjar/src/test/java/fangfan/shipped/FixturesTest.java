package fangfan.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.Document;
import fangfan.decision.Documents;
import fangfan.decision.Ruleset;
import fangfan.table.Parameter;
import fangfan.table.Parameters;
import fangfan.table.Status;
import fangfan.vocabulary.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Holds every fixture to the verdicts that were written for it by reading the notice and the contract. */
final class FixturesTest {

    private static final ShippedRuleset SHIPPED = ShippedRuleset.load();

    static Stream<Fixtures.Fixture> fixtures() throws IOException {
        return Stream.concat(Fixtures.all().stream(), Fixtures.withParameters().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void isDecidedAsExpected(Fixtures.Fixture fixture) {
        Document document = Documents.of(
                rulesetFor(fixture).decide(fixture.household(), SHIPPED.rounds().get(0)), Language.ZH, false);
        JsonNode expected = fixture.expected();
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(document.outcome())
                    .as("outcome")
                    .isEqualTo(expected.get("outcome").stringValue());
            softly.assertThat(document.complete())
                    .as("complete")
                    .isEqualTo(expected.get("complete").booleanValue());
            softly.assertThat(document.findings().stream()
                            .map(Document.Finding::ruleId)
                            .toList())
                    .as("matched")
                    .containsExactlyInAnyOrderElementsOf(strings(expected.get("matched")));
            softly.assertThat(document.dataSuspects().stream()
                            .map(Document.Suspect::ruleId)
                            .toList())
                    .as("suspects")
                    .containsExactlyInAnyOrderElementsOf(strings(expected.get("suspects")));
            softly.assertThat(document.notKnown().stream()
                            .collect(Collectors.toMap(Document.NotKnown::ruleId, Document.NotKnown::missing)))
                    .as("notKnown")
                    .isEqualTo(lists(expected.get("notKnown")));
            softly.assertThat(document.notConfigured().stream()
                            .collect(Collectors.toMap(
                                    Document.NotConfigured::ruleId, Document.NotConfigured::parameters)))
                    .as("notConfigured")
                    .isEqualTo(sorted(lists(expected.get("notConfigured"))));
            softly.assertThat(document.ask().stream()
                            .collect(Collectors.toMap(
                                    Document.Ask::fact,
                                    ask -> ask.settles().stream().sorted().toList())))
                    .as("ask")
                    .isEqualTo(sorted(lists(expected.get("ask"))));
            softly.assertThat(document.failures()).as("failures").isEmpty();
            lists(expected.get("members"))
                    .forEach((rule, members) -> softly.assertThat(members(document, rule))
                            .as("members of " + rule)
                            .isEqualTo(members));
        });
    }

    @Test
    void thereAreAtLeastSixty() throws IOException {
        assertThat(Fixtures.all()).hasSizeGreaterThanOrEqualTo(60);
    }

    private static Ruleset rulesetFor(Fixtures.Fixture fixture) {
        Map<String, BigDecimal> invented = new TreeMap<>();
        if (fixture.expected().has("parameters")) {
            fixture.expected()
                    .get("parameters")
                    .properties()
                    .forEach(entry -> invented.put(
                            entry.getKey(), new BigDecimal(entry.getValue().stringValue())));
        }
        Parameters parameters = new Parameters(SHIPPED.ruleset().parameters().all().stream()
                .map(parameter -> Optional.ofNullable(invented.get(parameter.key()))
                        .map(value -> set(parameter, value))
                        .orElse(parameter))
                .toList());
        return SHIPPED.ruleset().withParameters(SHIPPED.ruleset().id(), parameters);
    }

    private static Parameter set(Parameter unset, BigDecimal value) {
        return new Parameter(
                unset.key(),
                unset.name(),
                unset.type(),
                unset.area(),
                unset.year(),
                Optional.of(new Parameter.Value.Number(value)),
                unset.unit(),
                unset.basis(),
                Status.SET,
                unset.at());
    }

    private static List<String> members(Document document, String rule) {
        return Stream.concat(
                        document.findings().stream()
                                .filter(finding -> finding.ruleId().equals(rule))
                                .map(Document.Finding::members),
                        document.dataSuspects().stream()
                                .filter(suspect -> suspect.ruleId().equals(rule))
                                .map(Document.Suspect::members))
                .findFirst()
                .orElse(List.of("no such finding"));
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(element -> strings.add(element.stringValue()));
        return strings;
    }

    private static Map<String, List<String>> lists(JsonNode object) {
        Map<String, List<String>> lists = new TreeMap<>();
        object.properties().forEach(entry -> lists.put(entry.getKey(), strings(entry.getValue())));
        return lists;
    }

    private static Map<String, List<String>> sorted(Map<String, List<String>> lists) {
        lists.replaceAll((key, list) -> list.stream().sorted().toList());
        return lists;
    }
}
