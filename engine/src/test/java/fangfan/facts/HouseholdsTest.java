package fangfan.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HouseholdsTest {

    @Test
    void knowsOnlyWhatIsListed() {
        Household household = Households.of("income.wage=10.50 members[1].health=HEALTHY+DISABLED disasters=0");

        assertThat(household.income().wage()).isEqualTo(Answer.of(new BigDecimal("10.50")));
        assertThat(household.members().get()).extracting(Member::memberNo).containsExactly("1", "2");
        assertThat(household.members().get().get(1).health())
                .isEqualTo(Answer.of(Set.of(HealthState.HEALTHY, HealthState.DISABLED)));
        assertThat(household.disasters()).isEqualTo(Answer.of(List.of()));
        assertThat(household.accidents().isKnown()).isFalse();
    }

    @Test
    void takesAFactBack() {
        assertThat(Households.of("population=3 population=?")).isEqualTo(Households.blank());
    }
}
