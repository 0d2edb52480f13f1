package fangfan.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaPrefixTest {

    @ParameterizedTest(name = "\"{0}\" covers {1}: {2}")
    @CsvSource({
        "500116, 500116101201, true",
        "500116, 500117101201, false",
        "500116, 150011610120, false",
        "500116101201, 500116101201, true",
        "500116101201, 500116101202, false",
        "500116101201, 500116101, false",
        "'', 510104001001, true"
    })
    void coversTheCodesThatBeginWithIt(String prefix, String areaCode, boolean covers) {
        assertThat(new AreaPrefix(prefix).covers(areaCode)).isEqualTo(covers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5001161012011", "50011x", "５００１１６", " 500116", "500116\n", "%"})
    void hasUpTo12DigitsAndNothingElse(String digits) {
        assertThat(AreaPrefix.isValid(digits)).isFalse();
        assertThatThrownBy(() -> new AreaPrefix(digits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an area prefix has up to 12 digits");
    }
}
