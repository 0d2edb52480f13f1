package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.IdNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitizenNumberTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "50011619800101001, 8",
        "50011619800101019, X",
        "00000000000000000, 1",
        "00000000000000001, X",
        "00000000000000005, 2",
        "00000000000000006, 0",
    })
    void checkCharacterFollowsTheWeightsOfTheDigits(String digits, char check) {
        assertThat(CitizenNumber.checkCharacter(digits)).isEqualTo(check);
    }

    @Test
    void oneDigitMisreadIsNoticed() {
        for (int place = 0; place < CitizenNumber.LENGTH - 1; place++) {
            StringBuilder misread = new StringBuilder(IdNumbers.CITIZEN);
            misread.setCharAt(place, misread.charAt(place) == '9' ? '0' : (char) (misread.charAt(place) + 1));
            assertThat(CitizenNumber.isValid(misread.toString())).isFalse();
        }
        assertThat(CitizenNumber.isValid(IdNumbers.CITIZEN)).isTrue();
    }
}
