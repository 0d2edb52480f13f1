package fangfan.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.contract.CallReader;
import fangfan.vocabulary.Language;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {

    @ParameterizedTest(name = "{0} {1}, {2}: the same call {3}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            {"household":{}},  false, ZH, true
            {"household":{}},  false, EN, true
            {"household":{}},  true,  ZH, false
            {"household": {}}, false, ZH, false
            {},                false, ZH, false
            """)
    void isThatOfTheBytesAndTheQueryWhateverTheLanguage(
            String body, boolean explainAll, Language language, boolean isTheSame) {
        Fingerprint first = of("{\"household\":{}}", false, Language.ZH, "one");
        Fingerprint other = of(body, explainAll, language, "other");

        assertThat(other.equals(first)).isEqualTo(isTheSame);
        assertThat(other.hashCode() == first.hashCode()).isEqualTo(isTheSame);
        assertThat(other.sha256()).hasSize(32);
    }

    private static Fingerprint of(String body, boolean explainAll, Language language, String key) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return Fingerprint.of(
                new Submission(bytes, new CallReader().readCall(bytes), Optional.of(key), language, explainAll));
    }
}
