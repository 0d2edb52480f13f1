package fangfan.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.round.Rounds;
import fangfan.service.ruleset.Rehearsal;
import fangfan.service.ruleset.RulesetInForce;
import fangfan.service.ruleset.Rulesets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarmUpIT {

    private final RunningService service = RunningService.get();
    private final Rulesets rulesets = service.bean(Rulesets.class);
    private final Rounds rounds = service.bean(Rounds.class);

    @ParameterizedTest(name = "{0} ms: any decisions {1}")
    @CsvSource({"0, false", "500, true"})
    void decidesAsLongAsThereIsTime(int milliseconds, boolean any) {
        assertThat(decisions(milliseconds) > 0).isEqualTo(any);
    }

    @Test
    void keepsNothing() {
        long before = kept();

        decisions(200);

        assertThat(kept()).isEqualTo(before);
    }

    private int decisions(int milliseconds) {
        RulesetInForce inForce = rulesets.inForce().orElseThrow();
        WarmUp warmUp = new WarmUp(rulesets, rounds, service.bean(Rehearsal.class), Duration.ofMillis(milliseconds));
        return warmUp.decisions(inForce, inForce.round("2023-2").orElseThrow());
    }

    private long kept() {
        return service.sql()
                .sql("select count(*) from decision")
                .query(Long.class)
                .single();
    }
}
