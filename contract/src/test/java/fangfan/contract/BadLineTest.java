package fangfan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadLineTest {

    @ParameterizedTest(name = "{0} faults")
    @CsvSource(delimiter = '|', textBlock = """
            1 | 第 7 行：/a0: 错                             | line 7: /a0: wrong
            3 | 第 7 行：/a0: 错；/a1: 错；/a2: 错          | line 7: /a0: wrong; /a1: wrong; /a2: wrong
            4 | 第 7 行：/a0: 错；/a1: 错；/a2: 错，等 4 处 | line 7: /a0: wrong; /a1: wrong; /a2: wrong, and more: 4 in all
            """)
    void theFirstFaultsOfALineAreTold(int faults, String zh, String en) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < faults; i++) {
            violations.add(new Violation("/a" + i, "wrong", new Text("错", "wrong")));
        }

        assertThat(BadLine.of(new Line(7, new byte[0], false), new CallReading.Invalid(violations)))
                .isEqualTo(new BadLine(7, new Text(zh, en)));
    }
}
