package fangfan.service.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.vocabulary.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

    private static final List<String> FIELDS = List.of(
            "01941f29-7c00-7aaa-8aaa-000000000001",
            "01941f29-7c00-7aaa-8aaa-000000000002",
            "500116101201-0001",
            "500116101201",
            "2023-2",
            "2023-09-30",
            "3",
            "MATCHED",
            "false",
            "2023-11-08T01:30:12.123Z",
            "ZH",
            "false",
            "{\"household\":{}}",
            "{\"decisionId\":\"1\"}",
            "{\"rules\":[]}");

    @Test
    void isTheHashOfALeafThatHoldsEveryFieldWithItsLengthBeforeIt() {
        assertThat(Receipt.of(record(FIELDS)).hex())
                .isEqualTo("085575a25feeb25baec78937bb2bdb637b33c1c0798f461deacd82d35cf869f6");
    }

    @ParameterizedTest(name = "field {0}: {1}")
    @CsvSource({
        "0, 01941f29-7c00-7aaa-8aaa-000000000003",
        "1, 01941f29-7c00-7aaa-8aaa-000000000003",
        "2, 500116101201-0002",
        "3, 500116101202",
        "4, 2023-1",
        "5, 2023-10-01",
        "6, 4",
        "7, NOT_MATCHED",
        "8, true",
        "9, 2023-11-08T01:30:12.124Z",
        "10, EN",
        "11, true",
        "12, {}",
        "13, {}",
        "14, {}"
    })
    void changesWithEveryField(int field, String value) {
        List<String> others = new ArrayList<>(FIELDS);
        others.set(field, value);

        assertThat(Receipt.of(record(others))).isNotEqualTo(Receipt.of(record(FIELDS)));
    }

    @Test
    void changesWhenTextMovesFromOneFieldToTheNext() {
        List<String> others = new ArrayList<>(FIELDS);
        others.set(2, "500116101201-00015");
        others.set(3, "00116101201");

        assertThat(Receipt.of(record(others))).isNotEqualTo(Receipt.of(record(FIELDS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1}", "{\"王某\":{}}"})
    void isTheLastMemberOfTheAnswer(String document) {
        Receipt receipt = new Receipt("ab".repeat(32));

        assertThat(new String(receipt.appendedTo(document.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8))
                .isEqualTo(document.substring(0, document.length() - 1) + ",\"receipt\":\"" + "ab".repeat(32) + "\"}");
        assertThat(receipt.bytes()).hasSize(32).containsOnly(0xab);
    }

    private static DecisionRecord record(List<String> fields) {
        return new DecisionRecord(
                UUID.fromString(fields.get(0)),
                UUID.fromString(fields.get(1)),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                LocalDate.parse(fields.get(5)),
                Integer.parseInt(fields.get(6)),
                fields.get(7),
                Boolean.parseBoolean(fields.get(8)),
                Instant.parse(fields.get(9)),
                Language.valueOf(fields.get(10)),
                Boolean.parseBoolean(fields.get(11)),
                fields.get(12).getBytes(StandardCharsets.UTF_8),
                fields.get(13).getBytes(StandardCharsets.UTF_8),
                fields.get(14).getBytes(StandardCharsets.UTF_8));
    }
}
