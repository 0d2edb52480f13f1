package fangfan.contract;

import static fangfan.contract.Bodies.READER;
import static fangfan.contract.Bodies.householdWith;
import static fangfan.contract.Bodies.read;
import static fangfan.contract.Bodies.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Answer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineKeyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"key": "K", "household": {}}                         | {"household": {}}
            {"key":"K","household":{}}                            | {"household":{}}
            { "key" : "K" , "household": {} }                     | { "household": {} }
            {"round": "2023-2", "key": "K", "household": {}}      | {"round": "2023-2", "household": {}}
            {"round":null,"key":"K","household":{}}               | {"round":null,"household":{}}
            {"household": {}, "key": "K"}                         | {"household": {}}
            {"household":{},"key":"K"}                            | {"household":{}}
            { "household": {} , "key" : "K" }                     | { "household": {} }
            {"round": null, "key": "K"}                           | {"round": null}
            {"round": "2023-2" , "key": "K"}                      | {"round": "2023-2"}
            {"key": "K"}                                          | {}
            { "key" : "K" }                                       | {  }
            {"key": null, "household": {}}                        | {"household": {}}
            {"key": "a\\"},{", "household": {}}                   | {"household": {}}
            {"k\\u0065y": "K", "household": {}}                   | {"household": {}}
            {"\\u006bey": "\\u004b", "household": {}}             | {"household": {}}
            {"household": {"key": "K"}}                           | {"household": {"key": "K"}}
            {"household": {"key": "K"}, "key": "L"}               | {"household": {"key": "K"}}
            {"visit": {"collectors": ["王某"]}, "key": "K"}       | {"visit": {"collectors": ["王某"]}}
            {"visit": {"modeReason": "外出𠮷"}, "key": "K", "household": {}} | {"visit": {"modeReason": "外出𠮷"}, "household": {}}
            {"Key": 1, "keys": 2, "": 3}                          | {"Key": 1, "keys": 2, "": 3}
            {}                                                    | {}
            """)
    void leavesTheBodyThatASingleCallWouldHaveSent(String line, String body) {
        assertThat(new String(LineKey.cutFrom(utf8(line)), StandardCharsets.UTF_8))
                .isEqualTo(body);
    }

    @Test
    void keepsAByteOrderMark() {
        assertThat(LineKey.cutFrom(utf8("\uFEFF{\"round\":null, \"key\":\"K\"}")))
                .isEqualTo(utf8("\uFEFF{\"round\":null}"));
    }

    @Test
    void worksWhereverTheParsersBufferEnds() {
        for (int length = 0; length < 9000; length += 61) {
            String reason = "因".repeat(length);
            String rest = "{\"visit\": {\"modeReason\": \"%s\"}, %s\"household\": %s}";
            String line = rest.formatted(reason, "\"key\": \"K\", ", householdWith(""));

            assertThat(LineKey.cutFrom(utf8(line))).isEqualTo(utf8(rest.formatted(reason, "", householdWith(""))));
        }
    }

    @Test
    void readsNumbersOfAnyLength() {
        String household = householdWith("\"population\": 3." + "0".repeat(2000));

        assertThat(LineKey.cutFrom(utf8("{\"household\": " + household + ", \"key\": \"K\"}")))
                .isEqualTo(utf8("{\"household\": " + household + "}"));
    }

    @Test
    void whatIsLeftIsReadAsTheSameCallWithoutItsKey() {
        byte[] line = utf8("{\"round\": \"2023-2\", \"key\": \"K\", \"household\": " + householdWith("") + "}");
        EvaluationCall call = read(READER.readLine(line, 1));

        assertThat(read(READER.readCall(LineKey.cutFrom(line))))
                .isEqualTo(new EvaluationCall(Answer.notKnown(), call.round(), call.visit(), call.household()));
    }
}
