package fangfan.service.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleStatesTest {

    private static final String BEFORE = trace("KG-01 TRUE", "KG-02 FALSE", "KG-03 NOT_KNOWN");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing changed  | KG-01 TRUE, KG-02 FALSE, KG-03 NOT_KNOWN              | ''    | []
            no longer        | KG-01 FALSE, KG-02 FALSE, KG-03 NOT_KNOWN             | ''    | [KG-01 甲 MATCHED NOT_MATCHED]
            joined           | KG-01 TRUE, KG-02 TRUE, KG-03 NOT_KNOWN               | ''    | [KG-02 - NOT_MATCHED MATCHED]
            became not known | KG-01 NOT_KNOWN, KG-02 FALSE, KG-03 NOT_KNOWN         | ''    | [KG-01 甲 MATCHED NOT_KNOWN]
            waits for staff  | KG-01 TRUE, KG-02 FALSE, KG-03 NOT_KNOWN              | KG-03 | [KG-03 丙 NOT_KNOWN NOT_CONFIGURED]
            failed           | KG-01 TRUE, KG-02 FALSE, KG-03 NOT_KNOWN failed       | ''    | [KG-03 丙 NOT_KNOWN FAILED]
            a rule went      | KG-01 TRUE, KG-03 NOT_KNOWN                           | ''    | [KG-02 - NOT_MATCHED ABSENT]
            a rule came      | KG-01 TRUE, KG-02 FALSE, KG-03 NOT_KNOWN, KG-09 FALSE | ''    | [KG-09 - ABSENT NOT_MATCHED]
            """)
    void whatARuleSaysNowIsToldBesideWhatItSaid(String aCase, String after, String waiting, String expected) {
        RuleStates before = states(document(""), BEFORE);
        RuleStates now = states(document(waiting), trace(after.split(", ")));

        assertThat(before.changes(now)
                        .map(change -> "%s %s %s %s"
                                .formatted(change.ruleId(), change.name().orElse("-"), change.before(), change.after()))
                        .toList())
                .hasToString(expected);
    }

    private static RuleStates states(String document, String trace) {
        return RuleStates.of(document.getBytes(StandardCharsets.UTF_8), trace.getBytes(StandardCharsets.UTF_8));
    }

    private static String document(String waiting) {
        return """
                {"findings": [{"ruleId": "KG-01", "name": "甲"}], "notKnown": [{"ruleId": "KG-03", "name": "丙"}],
                 "notConfigured": [%s]}""".formatted(waiting.isEmpty() ? "" : "{\"ruleId\": \"%s\"}".formatted(waiting));
    }

    private static String trace(String... rules) {
        StringBuilder all = new StringBuilder();
        for (String rule : rules) {
            String[] words = rule.split(" ");
            all.append(all.isEmpty() ? "" : ",")
                    .append("{\"ruleId\":\"%s\",\"verdict\":\"%s\"%s}"
                            .formatted(words[0], words[1], words.length > 2 ? ",\"failure\":\"x\"" : ""));
        }
        return "{\"rules\":[%s]}".formatted(all);
    }
}
