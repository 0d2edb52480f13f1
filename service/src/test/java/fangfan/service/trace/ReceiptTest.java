package fangfan.service.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1}", "{\"王某\":{}}"})
    void isTheLastMemberOfTheAnswer(String document) {
        Receipt receipt = new Receipt("ab".repeat(32));

        assertThat(new String(receipt.appendedTo(document.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8))
                .isEqualTo(document.substring(0, document.length() - 1) + ",\"receipt\":\"" + "ab".repeat(32) + "\"}");
    }
}
