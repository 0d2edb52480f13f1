package fangfan.service.vocabulary.web;

import fangfan.indicator.Round;
import fangfan.service.problem.web.Languages;
import fangfan.service.round.Rounds;
import fangfan.service.ruleset.Rulesets;
import fangfan.service.vocabulary.FactEntry;
import fangfan.service.vocabulary.FormFacts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells apps which facts there are, so that they can build their form. */
@RestController
class VocabularyController {

    /** @param round whose days stand in the questions; absent while none is open */
    record VocabularyResponse(@Nullable String round, List<FactEntry> facts) {}

    private final Rulesets rulesets;
    private final Rounds rounds;

    VocabularyController(Rulesets rulesets, Rounds rounds) {
        this.rulesets = rulesets;
        this.rounds = rounds;
    }

    @GetMapping("/api/v1/vocabulary")
    VocabularyResponse vocabulary(HttpServletRequest request) {
        Optional<Round> round =
                rounds.open().flatMap(open -> rulesets.inForce().flatMap(inForce -> inForce.round(open)));
        return new VocabularyResponse(
                round.map(Round::id).orElse(null), new FormFacts(Languages.of(request), round).all());
    }
}
