package fangfan.service.search.web;

import fangfan.decision.Outcome;
import fangfan.service.page.FactWords;
import fangfan.service.page.Mark;
import fangfan.service.page.RoundName;
import fangfan.service.page.Words;
import fangfan.service.search.FoundDecision;
import java.util.List;
import java.util.Optional;

/**
 * A decision as a row of the page.
 *
 * @param letter of its mark, {@code info} when it was erased
 * @param open whether some rules are not decided
 */
record FoundLine(
        String id,
        String householdNo,
        String areaCode,
        String round,
        String decidedAt,
        String letter,
        String outcome,
        String categories,
        String rules,
        boolean open,
        int version) {

    private static final int MINUTE = 16;

    static FoundLine of(FoundDecision found, Words words) {
        FactWords facts = new FactWords(words);
        Optional<Mark> mark = Optional.ofNullable(found.outcome()).map(code -> Mark.of(Outcome.valueOf(code)));
        return new FoundLine(
                found.decisionId(),
                found.householdNo(),
                found.areaCode(),
                new RoundName(words).of(found.round()),
                found.decidedAt().substring(0, MINUTE).replace('T', ' '),
                mark.map(Mark::letter).orElse("info"),
                mark.map(one -> words.of("mark." + one.letter())).orElseGet(() -> words.of("erased." + found.erased())),
                words.list(Optional.ofNullable(found.categories()).orElse(List.of()).stream()
                        .map(code -> facts.wording().find("category." + code).orElse(code))
                        .toList()),
                words.list(Optional.ofNullable(found.ruleIds()).orElse(List.of())),
                Boolean.FALSE.equals(found.complete()),
                found.rulesetVersion());
    }
}
