package fangfan.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.table.Diagnostic;
import fangfan.table.workbook.Reading.Read;
import fangfan.table.workbook.Reading.Refused;
import fangfan.vocabulary.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class HostileWorkbooksTest {

    private static final String ANSWERS = "hostile-workbooks.csv";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = ANSWERS, delimiter = '→', quoteCharacter = '¬', numLinesToSkip = 1)
    void isAnsweredWithPlaceFaultAndRemedy(
            String attack, String code, String refused, int faults, String zh, String en) {
        Reading reading = WorkbookReader.read(HostileWorkbooks.named(attack), "规则.xlsx");

        Diagnostic first = reading.diagnostics().get(0);
        assertThat(first.code()).isEqualTo(code);
        assertThat(first.in(Language.ZH)).isEqualTo(zh);
        assertThat(first.in(Language.EN)).isEqualTo(en);
        assertThat(reading.diagnostics()).hasSize(faults);
        assertThat(reading).isInstanceOf(refused.equals("file") ? Refused.class : Read.class);
    }

    @Test
    void hasAnAnswerForEveryAttack() throws IOException {
        try (InputStream answers = Objects.requireNonNull(HostileWorkbooksTest.class.getResourceAsStream(ANSWERS))) {
            assertThat(new String(answers.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1))
                    .extracting(line -> line.substring(0, line.indexOf(" → ")))
                    .containsExactlyInAnyOrderElementsOf(HostileWorkbooks.all().keySet());
        }
    }

    @Test
    void countsTheFaultsThatNobodyWouldRead() {
        List<Diagnostic> diagnostics = WorkbookReader.read(HostileWorkbooks.named("10000 formulas"), "规则.xlsx")
                .diagnostics();

        assertThat(diagnostics.get(200).in(Language.ZH)).isEqualTo("规则.xlsx: 另有 9800 处问题，请先改正以上各处");
    }
}
