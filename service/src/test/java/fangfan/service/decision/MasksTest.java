package fangfan.service.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({"李兰香, 李某", "欧阳春, 欧阳某", "李, 李某", "'  王国 ', 王某", "'', ''", "Anna, A某"})
    void ofANameTheSurnameIsShown(String name, String shown) {
        assertThat(Masks.name(name)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "50011619680412126X, 500116********126X",
        "500116680412126, 500116*****2126",
        "12345678901234, 123456****1234",
        "1234567890123, *************",
        "E12345678, *********",
        "1, *",
        "'', ''"
    })
    void ofANumberTheAreaAndTheEndAreShown(String number, String shown) {
        assertThat(Masks.idNumber(number)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "13812340000, 138****0000",
        "023-47501234, 023*****1234",
        "1234567890, 123***7890",
        "123456789, *********",
        "110, ***"
    })
    void ofAPhoneTheBeginningAndTheEndAreShown(String number, String shown) {
        assertThat(Masks.phone(number)).isEqualTo(shown);
    }
}
