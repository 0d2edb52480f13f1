package fangfan.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final Allowance allowance = new Allowance(2, Duration.ofSeconds(30));

    @Test
    void whoTookAllWaits() {
        assertThat(allowance.take("a")).isZero();
        assertThat(allowance.take("a")).isZero();
        assertThat(allowance.take("a")).isEqualTo(30);
        assertThat(allowance.take("b")).isZero();
    }

    @Test
    void whatIsGivenBackMayBeTakenAgain() {
        allowance.take("a");
        allowance.take("a");
        allowance.giveBack("a");
        assertThat(allowance.take("a")).isZero();
        assertThat(allowance.take("a")).isPositive();
    }
}
