package fangfan.service.vocabulary.web;

import fangfan.indicator.Round;
import fangfan.service.problem.web.Languages;
import fangfan.service.round.Rounds;
import fangfan.service.ruleset.Rulesets;
import fangfan.service.vocabulary.FormFacts;
import fangfan.service.vocabulary.FormVocabulary;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells apps which facts there are, so that they can build their form. */
@RestController
class VocabularyController {

    private final Rulesets rulesets;
    private final Rounds rounds;

    VocabularyController(Rulesets rulesets, Rounds rounds) {
        this.rulesets = rulesets;
        this.rounds = rounds;
    }

    @GetMapping("/api/v1/vocabulary")
    FormVocabulary vocabulary(HttpServletRequest request) {
        Optional<Round> round =
                rounds.open().flatMap(open -> rulesets.inForce().flatMap(inForce -> inForce.round(open)));
        return new FormVocabulary(round.map(Round::id).orElse(null), new FormFacts(Languages.of(request), round).all());
    }
}
