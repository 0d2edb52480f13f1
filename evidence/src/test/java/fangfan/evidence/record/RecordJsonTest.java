package fangfan.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.evidence.Json;
import fangfan.evidence.Malformed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordJsonTest {

    private static final String DECISION = """
            {"kind":"DECISION","id":"01930000-0000-7000-8000-000000000001","caller":"00000000-0000-0007-0000-000000000007",\
            "householdNo":"500116101201-0001","areaCode":"500116101201","round":"2023-2","asOf":"2023-09-30",\
            "rulesetVersion":1,"outcome":"MATCHED","complete":false,"decidedAt":"2026-11-26T01:02:03.004Z",\
            "language":"ZH","explainAll":true,"dataKey":"00000000-0000-0008-0000-000000000009",\
            "call":"AQI=","document":"Aw==","trace":""}""";
    private static final String EVENT = """
            {"kind":"SIGN_IN","id":"01930000-0000-7000-8000-000000000001","at":"2026-11-26T01:02:03.000Z",\
            "by":"00000000-0000-0007-0000-000000000007","area":"500116","details":"{\\"reason\\":\\"复核\\"}"}""";

    @Test
    void aDecisionIsWrittenAndReadAgain() throws Malformed {
        DecisionEntry decision = new DecisionEntry(
                UUID.fromString("01930000-0000-7000-8000-000000000001"),
                new UUID(7, 7),
                "500116101201-0001",
                "500116101201",
                "2023-2",
                LocalDate.of(2023, 9, 30),
                1,
                "MATCHED",
                false,
                Instant.parse("2026-11-26T01:02:03.004Z"),
                "ZH",
                true,
                new UUID(8, 9),
                new byte[] {1, 2},
                new byte[] {3},
                new byte[0]);

        assertThat(written(decision)).isEqualTo(DECISION);
        assertThat(read(DECISION)).usingRecursiveComparison().isEqualTo(decision);
    }

    @Test
    void anEventIsWrittenAndReadAgain() throws Malformed {
        EventEntry event = new EventEntry(
                UUID.fromString("01930000-0000-7000-8000-000000000001"),
                "SIGN_IN",
                Instant.parse("2026-11-26T01:02:03Z"),
                new UUID(7, 7),
                "500116",
                "{\"reason\":\"复核\"}");

        assertThat(written(event)).isEqualTo(EVENT);
        assertThat(read(EVENT)).isEqualTo(event);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id":"01930000-0000-7000-8000-000000000001" | "id":"1930000-0-7000-8000-1"                    | id
            "id":"01930000                             | "id":"0193000G                                  | id
            "MATCHED"                                  | 1                                               | outcome
            "complete":false                           | "complete":"false"                              | complete
            "rulesetVersion":1                         | "rulesetVersion":1.0                            | rulesetVersion
            "rulesetVersion":1                         | "rulesetVersion":2147483648                     | rulesetVersion
            03.004Z                                    | 03.0040Z                                        | decidedAt
            03.004Z                                    | 03.004001Z                                      | decidedAt
            03.004Z                                    | 03.004+00:00                                    | decidedAt
            2023-09-30                                 | 2023-9-30                                       | asOf
            2023-09-30                                 | 2023-09-31                                      | asOf
            "ZH"                                       | "FR"                                            | language
            "AQI="                                     | "AQI"                                           | call
            "AQI="                                     | "AQJ="                                          | call
            "AQI="                                     | "AQI=\\n"                                       | call
            "AQI="                                     | null                                            | call
            "trace":""                                 | "trace":"","more":1                             | more
            ,"trace":""                                | ``                                              | trace
            "500116101201-0001"                        | "\\ud800"                                       | householdNo
            "DECISION"                                 | "EVENT_OF_SORTS"                                | at
            "DECISION"                                 | "sign in"                                       | kind
            "trace":""                                 | "trace":"","trace":""                           | record
            "trace":""}                                | "trace":""}{}                                   | record
            "trace":""}                                | "trace":""                                      | record
            """)
    void whatIsWrittenInAnyOtherWayIsRefused(String written, String instead, String place) {
        assertThat(DECISION).contains(written);
        String changed = DECISION.replace(written, instead);

        assertThatThrownBy(() -> read(changed)).isInstanceOf(Malformed.class).hasMessage(place);
    }

    private static String written(LogRecord record) {
        return new String(Json.print(RecordJson.write(record)), StandardCharsets.UTF_8);
    }

    private static LogRecord read(String json) throws Malformed {
        return RecordJson.read(Json.parse(json.getBytes(StandardCharsets.UTF_8), "record"));
    }
}
