package fangfan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Households;
import fangfan.indicator.Screening2023;
import fangfan.indicator.Truth;
import fangfan.indicator.Value;
import org.junit.jupiter.api.Test;

class MembersNotKnownTest {

    private static final Indicators INDICATORS =
            Indicators.of(new Case(Households.blank(), Screening2023.ROUND, Screening2023.SETTINGS));

    @Test
    void oneCandidateStandsForThem() {
        assertThat(INDICATORS.candidateCount()).isEqualTo(1);
        assertThat(INDICATORS.memberCount()).isZero();
    }

    @Test
    void nothingIsKnownOfTheCandidateNorOfThoseBesides() {
        assertThat(INDICATORS.value(Vocabulary.fact("member.sameSexAsHead"), 0))
                .isEqualTo(Value.Choice.of(Truth.NOT_KNOWN));
        assertThat(Vocabulary.facts().stream().filter(Fact::isOfMember))
                .noneMatch(fact -> INDICATORS.value(fact, 0).isDecided());
    }
}
