package fangfan.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTest {

    @ParameterizedTest(name = "{0}: {1} times {2} is given: {3}")
    @CsvSource({
        "REVEAL, 0, 0x56E0, false",
        "REVEAL, 1, 0x56E0, true",
        "REVEAL, 200, 0x56E0, true",
        "REVEAL, 201, 0x56E0, false",
        "REVEAL, 200, 0x20BB7, true",
        "REVEAL, 201, 0x20BB7, false",
        "ERASURE, 500, 0x56E0, true",
        "ERASURE, 501, 0x56E0, false",
        "REVEAL, 9, 0x0020, false",
        "REVEAL, 9, 0x3000, false",
        "REVEAL, 1, 0x0007, false",
        "REVEAL, 1, 0x007E, true",
        "REVEAL, 1, 0x007F, false",
        "REVEAL, 1, 0xD7FF, true",
        "REVEAL, 1, 0xD800, false",
        "REVEAL, 1, 0xDFFF, false",
        "REVEAL, 1, 0xE000, true"
    })
    void isOneLineThatIsNotBlank(Reason reason, int times, int character, boolean isGiven) {
        String text = Character.toString(character).repeat(times);

        assertThat(reason.isGiven(text)).isEqualTo(isGiven);
        assertThat(reason.isGiven("因\u0009" + text)).isFalse();
    }
}
