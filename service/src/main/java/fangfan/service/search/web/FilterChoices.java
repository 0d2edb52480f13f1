package fangfan.service.search.web;

import fangfan.decision.Outcome;
import fangfan.service.page.FactWords;
import fangfan.service.page.Mark;
import fangfan.service.page.RoundName;
import fangfan.service.page.Words;
import fangfan.service.ruleset.RulesetInForce;
import fangfan.service.ruleset.Rulesets;
import fangfan.table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be chosen from in the filters. */
@Component
final class FilterChoices {

    private final Rulesets rulesets;

    FilterChoices(Rulesets rulesets) {
        this.rulesets = rulesets;
    }

    /** One of several: what is sent, and how it reads. */
    record Choice(String value, String label) {}

    /** All of them, in one language. */
    record Choices(List<Choice> outcomes, List<Choice> rules, List<Choice> categories, List<Choice> rounds) {}

    /** @param said filters as they were written: what is none of the choices, such as a round of years ago, is one more */
    Choices in(Words words, Map<String, String> said) {
        Optional<RulesetInForce> inForce = rulesets.inForce();
        List<Row> rows = inForce.stream()
                .flatMap(one -> one.ruleset().tables().stream())
                .flatMap(table -> table.rows().stream())
                .toList();
        FactWords facts = new FactWords(words);
        return new Choices(
                with(said.get("outcome"), outcomes(words)),
                rules(rows, facts),
                with(said.get("category"), categories(rows, facts)),
                with(said.get("round"), rounds(inForce, words)));
    }

    private static List<Choice> outcomes(Words words) {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new Choice(
                        outcome.name(), words.of("mark." + Mark.of(outcome).letter())))
                .toList();
    }

    private static List<Choice> rules(List<Row> rows, FactWords facts) {
        Map<String, Choice> rules = new TreeMap<>();
        rows.forEach(row -> rules.putIfAbsent(
                row.rule().toString(),
                new Choice(
                        row.rule().toString(),
                        facts.wording().find("rule." + row.rule()).orElse(row.name()))));
        return List.copyOf(rules.values());
    }

    /** Of key groups and leads, in the order of their tables. */
    private static List<Choice> categories(List<Row> rows, FactWords facts) {
        return rows.stream()
                .map(Row::result)
                .filter(result -> result.kind().decidesOutcome())
                .flatMap(result -> result.category().stream())
                .distinct()
                .map(code -> new Choice(
                        code, facts.wording().find("category." + code).orElse(code)))
                .toList();
    }

    private static List<Choice> rounds(Optional<RulesetInForce> inForce, Words words) {
        return inForce.stream()
                .flatMap(one -> one.rounds().stream())
                .map(round -> new Choice(round.id(), new RoundName(words).of(round.id())))
                .toList();
    }

    private static List<Choice> with(@Nullable String said, List<Choice> choices) {
        if (said == null || choices.stream().anyMatch(choice -> choice.value().equals(said))) {
            return choices;
        }
        List<Choice> more = new ArrayList<>(choices);
        more.add(new Choice(said, said));
        return more;
    }
}
