package fangfan.contract;

import static fangfan.contract.Bodies.READER;
import static fangfan.contract.Bodies.faultsOf;
import static fangfan.contract.Bodies.householdWith;
import static fangfan.contract.Bodies.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import fangfan.vocabulary.Text;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotJsonTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "{\"a\":1,}",
                "[1,]",
                "[1 2]",
                "{a:1}",
                "{'a':1}",
                "{\"a\" 1}",
                "nul",
                "tru",
                "NaN",
                "Infinity",
                "[+1]",
                "[01]",
                "[1.]",
                "[.5]",
                "[1e]",
                "[-]",
                "[1x]",
                "\"\t\"",
                "\"\\x\"",
                "\"\\u12\"",
                "/**/{}",
                "#\n{}",
                "{}//",
                "[\u00a01]",
                "\"abc",
                "{\"\\ud800\":1}"
            })
    void whatJsonDoesNotAllowIsRefused(String text) {
        assertThat(code(READER.readCall(utf8(text)))).isEqualTo("not-json");
    }

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {} {}                        | trailing-text   | 3
            {} 1                         | trailing-text   | 3
            {"a": 1, "a": 1}             | duplicate-key   | 9
            {"x": [{"a": 1, "\\u0061": 2}]} | duplicate-key | 16
            {"a": "\\ud800"}             | lone-surrogate  | 6
            {"a": "\\udc00\\ud800"}      | lone-surrogate  | 6
            """)
    void whatCannotBeReliedOnIsRefused(String text, String code, int offset) {
        CallReading.NotJson notJson = (CallReading.NotJson) READER.readCall(utf8(text));

        assertThat(notJson.code()).isEqualTo(code);
        assertThat(notJson.position().offset()).isEqualTo(offset);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"c3", "ff", "c080", "eda080", "f4908080", "e4b8"})
    void bytesThatAreNotUtf8AreRefused(String hex) {
        byte[] bytes = HexFormat.of().parseHex("7b2261223a22" + hex + "227d");

        assertThat(READER.readCall(bytes))
                .isEqualTo(new CallReading.NotJson(
                        new Position(1, 7, 6),
                        "not-utf-8",
                        new Text(
                                "第 1 行第 7 列：不是合法的 UTF-8 编码，请用 UTF-8 保存后再提交",
                                "line 1, column 7: not UTF-8; send the text in UTF-8")));
    }

    @Test
    void otherEncodingsAreRefused() {
        assertThat(code(READER.readHousehold(householdWith("").getBytes(StandardCharsets.UTF_16))))
                .isEqualTo("not-utf-8");
        assertThat(code(READER.readHousehold(householdWith("").getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo("not-json");
    }

    @Test
    void aByteOrderMarkIsPassedOverOnce() {
        assertThat(faultsOf("\ufeff" + householdWith(""))).isEmpty();
        assertThat(code(READER.readCall(utf8("\ufeff\ufeff{}")))).isEqualTo("not-json");
    }

    @Test
    void aPairOfSurrogatesIsACharacter() {
        assertThat(faultsOf(householdWith("\"phone\": \"\\ud83d\\ude00\""))).isEmpty();
    }

    @Test
    void thirtyTwoLevelsAreReadAndThirtyThreeRefused() {
        assertThat(code(READER.readCall(utf8("[".repeat(32) + "]".repeat(32))))).isEqualTo("invalid");
        assertThat(code(READER.readCall(utf8("[".repeat(33) + "]".repeat(33))))).isEqualTo("nested-too-deep");
        assertThat(code(READER.readCall(utf8("{\"a\":".repeat(32) + "1" + "}".repeat(32)))))
                .isEqualTo("invalid");
        assertThat(code(READER.readCall(utf8("{\"a\":".repeat(33) + "1" + "}".repeat(33)))))
                .isEqualTo("nested-too-deep");
        assertThat(code(READER.readCall(utf8("[".repeat(1_000_000))))).isEqualTo("nested-too-deep");
    }

    @Test
    void thePositionCountsCharactersOfTheLineAndBytesOfTheText() {
        assertThat(READER.readCall(utf8("{\n \"户😀\": 1,\n \"户😀\": 2}")))
                .isEqualTo(new CallReading.NotJson(
                        new Position(3, 2, 18),
                        "duplicate-key",
                        new Text(
                                "第 3 行第 2 列：同一对象里字段重复，请只保留一个",
                                "line 3, column 2: the property stands twice in one object; keep one of them")));
    }

    @Test
    void ofABulkLineThePositionNamesTheLine() {
        assertThat(READER.readLine(utf8("{\"a\": 1, \"a\": 1}"), 7))
                .isEqualTo(new CallReading.NotJson(
                        new Position(7, 10, 9),
                        "duplicate-key",
                        new Text(
                                "第 7 行第 10 列：同一对象里字段重复，请只保留一个",
                                "line 7, column 10: the property stands twice in one object; keep one of them")));
    }

    private static String code(CallReading reading) {
        return reading instanceof CallReading.NotJson notJson ? notJson.code() : "invalid";
    }
}
