package fangfan.service.decision;

import fangfan.contract.EvaluationAnswer;
import fangfan.service.page.Words;
import fangfan.service.ruleset.Rulesets;
import fangfan.table.DecisionTable;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads answers as they were given and makes them ready for a page. */
@Component
public class KeptResults {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Rulesets rulesets;

    KeptResults(Rulesets rulesets) {
        this.rulesets = rulesets;
    }

    /**
     * @param answer the very bytes that were given
     * @param words in the language that it was given in
     */
    public Result of(byte[] answer, Words words) {
        return of(
                answer,
                words,
                rulesets.inForce().map(inForce -> inForce.ruleset().tables()).orElse(List.of()));
    }

    /** @param tables that tell which citations were read */
    Result of(byte[] answer, Words words, List<DecisionTable> tables) {
        return Results.of(JSON.readValue(answer, EvaluationAnswer.class), words, new Citations(tables));
    }
}
