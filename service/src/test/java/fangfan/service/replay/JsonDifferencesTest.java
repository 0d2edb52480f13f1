package fangfan.service.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class JsonDifferencesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            the same                       | {'a': 1}                               | {'a': 1}                               | []
            another value                  | {'a': 1}                               | {'a': 2}                               | [/a 1 2]
            a value that went              | {'a': 1}                               | {}                                     | [/a 1 null]
            a value that came              | {}                                     | {'a': 1}                               | [/a null 1]
            deep inside                    | {'a': {'b/c': [1, 2]}}                 | {'a': {'b/c': [1, 3]}}                 | [/a/b~1c [1,2] [1,3]]
            a rule that went               | {'f': [{'ruleId': 'A'}, {'ruleId': 'B'}]} | {'f': [{'ruleId': 'B'}]}            | [/f/0 {'ruleId':'A'} null]
            a rule that came               | {'f': [{'ruleId': 'B'}]}               | {'f': [{'ruleId': 'A'}, {'ruleId': 'B'}]} | [/f/0 null {'ruleId':'A'}]
            a rule that says another thing | {'f': [{'ruleId': 'A'}, {'ruleId': 'B', 'v': 1}]} | {'f': [{'ruleId': 'B', 'v': 2}, {'ruleId': 'A'}]} | [/f/1/v 1 2]
            one of two alike               | {'f': [{'fact': 'x', 'v': 1}, {'fact': 'x', 'v': 2}]} | {'f': [{'fact': 'x', 'v': 1}, {'fact': 'x', 'v': 3}]} | [/f/1/v 2 3]
            another kind                   | {'a': [1]}                             | {'a': 1}                               | [/a [1] 1]
            a list that was filled         | {'a': []}                              | {'a': [{'code': 'x'}]}                 | [/a/0 null {'code':'x'}]
            """)
    void whatDiffersIsToldWithItsPlace(String aCase, String before, String after, String expected) {
        assertThat(
                        JsonDifferences.between(
                                        JSON.readTree(before.replace('\'', '"')),
                                        JSON.readTree(after.replace('\'', '"')))
                                .stream()
                                .map(found -> "%s %s %s".formatted(found.pointer(), found.before(), found.after()))
                                .toList()
                                .toString())
                .isEqualTo(expected.replace('\'', '"'));
    }
}
