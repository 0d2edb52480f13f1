package fangfan.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.round.Rounds;
import fangfan.service.ruleset.RulesetInForce;
import fangfan.service.ruleset.Rulesets;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

class WarmUpIT {

    private final RunningService service = RunningService.get();
    private final Rulesets rulesets = service.bean(Rulesets.class);
    private final Rounds rounds = service.bean(Rounds.class);

    @ParameterizedTest(name = "{0} ms: any decisions {1}")
    @CsvSource({"0, false", "500, true"})
    void decidesAsLongAsThereIsTime(int milliseconds, boolean any) throws IOException {
        assertThat(decisions(milliseconds) > 0).isEqualTo(any);
    }

    @Test
    void keepsNothing() throws IOException {
        long before = kept();

        decisions(200);

        assertThat(kept()).isEqualTo(before);
    }

    private int decisions(int milliseconds) throws IOException {
        RulesetInForce inForce = rulesets.inForce().orElseThrow();
        WarmUp warmUp = new WarmUp(
                rulesets, rounds, new PathMatchingResourcePatternResolver(), Duration.ofMillis(milliseconds));
        return warmUp.decisions(inForce, inForce.round("2023-2").orElseThrow());
    }

    private long kept() {
        return service.bean(JdbcClient.class)
                .sql("select count(*) from decision")
                .query(Long.class)
                .single();
    }
}
