package fangfan.contract;

import static fangfan.contract.Bodies.READER;
import static fangfan.contract.Bodies.faults;
import static fangfan.contract.Bodies.faultsOf;
import static fangfan.contract.Bodies.householdWith;
import static fangfan.contract.Bodies.read;
import static fangfan.contract.Bodies.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Answer;
import fangfan.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallReaderTest {

    @Test
    void aCallIsReadWithItsRoundAndVisit() {
        String visit = """
                {"collectors": ["王某", "李某"], "visitedOn": "2023-11-08", "mode": "PHONE", "modeReason": "外出",
                 "answeredBy": "RELATIVE", "answeredByReason": "本人不在家", "householdSigned": true, "collectorsSigned": false}
                """;
        EvaluationCall call = read(READER.readCall(
                utf8("{\"round\": \"2023-2\", \"visit\": " + visit + ", \"household\": " + householdWith("") + "}")));

        assertThat(call.round()).isEqualTo(Answer.of("2023-2"));
        assertThat(call.visit())
                .isEqualTo(new Visit(
                        Answer.of(List.of("王某", "李某")),
                        Answer.of(LocalDate.of(2023, 11, 8)),
                        Answer.of(VisitMode.PHONE),
                        Answer.of("外出"),
                        Answer.of(AnsweredBy.RELATIVE),
                        Answer.of("本人不在家"),
                        Answer.of(true),
                        Answer.of(false)));
        assertThat(call.household().householdNo()).isEqualTo("500116101201-0001");
    }

    @Test
    void roundAndVisitMayBeAbsentOrNull() {
        EvaluationCall absent = read(READER.readCall(utf8("{\"household\": " + householdWith("") + "}")));
        EvaluationCall nulls = read(
                READER.readCall(utf8("{\"round\": null, \"visit\": null, \"household\": " + householdWith("") + "}")));
        EvaluationCall alone = read(READER.readHousehold(utf8(householdWith(""))));

        assertThat(absent).isEqualTo(nulls).isEqualTo(alone);
        assertThat(absent.round()).isEqualTo(Answer.notKnown());
        assertThat(absent.visit()).isEqualTo(Visit.notKnown());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"round": "2023-2", "household": $} | ''
            $                                   | ''
            {"household": {}}                   | /household/householdNo required, /household/areaCode required
            {"household": null}                 | /household type
            {"round": "2023-2"}                 | /round unknown-property, /householdNo required, /areaCode required
            {}                                  | /householdNo required, /areaCode required
            []                                  | ' type'
            "household"                         | ' type'
            """)
    void aFileWithAMemberHouseholdIsACallAndAnyOtherAHousehold(String file, String faults) {
        CallReading reading = READER.readAny(utf8(file.replace("$", householdWith(""))));

        assertThat(String.join(", ", faults(reading)).split(", ")).containsExactlyInAnyOrder(faults.split(", "));
    }

    @Test
    void aFileKeepsTheRoundOfItsCall() {
        String call = "{\"round\": \"2023-2\", \"household\": " + householdWith("") + "}";

        assertThat(read(READER.readAny(utf8(call))).round()).isEqualTo(Answer.of("2023-2"));
        assertThat(read(READER.readAny(utf8(householdWith("")))).round()).isEqualTo(Answer.notKnown());
        assertThat(faults(READER.readAny(utf8("{"))).get(0)).endsWith(" not-json");
    }

    @Test
    void onlyABulkLineHasAKey() {
        byte[] line = utf8("{\"key\": \"a 1~\", \"household\": " + householdWith("") + "}");

        assertThat(read(READER.readLine(line, 1)).key()).isEqualTo(Answer.of("a 1~"));
        assertThat(faults(READER.readCall(line))).containsExactly("/key unknown-property");
    }

    @ParameterizedTest(name = "key {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            null       | ''
            "a"        | ''
            " ~"       | ''
            ""         | /key length
            "a\\n"      | /key pattern
            "a\\u007f"  | /key pattern
            "键"       | /key pattern
            7          | /key type
            """)
    void aKeyIsPrintableAscii(String key, String fault) {
        String line = "{\"key\": " + key + ", \"household\": " + householdWith("") + "}";

        assertThat(String.join(", ", faults(READER.readLine(utf8(line), 1)))).isEqualTo(fault);
    }

    @Test
    void aKeyHasAtMost64Characters() {
        String line = "{\"key\": \"%s\", \"household\": " + householdWith("") + "}";

        assertThat(faults(READER.readLine(utf8(line.formatted("k".repeat(64))), 1)))
                .isEmpty();
        assertThat(faults(READER.readLine(utf8(line.formatted("k".repeat(65))), 1)))
                .containsExactly("/key length");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            []                                                  | ' type'
            7                                                   | ' type'
            null                                                | ' type'
            {}                                                  | /household required
            {"household": null}                                 | /household type
            {"household": []}                                   | /household type
            {"household": {}}                                   | /household/householdNo required, /household/areaCode required
            {"round": "2023-0", "household": $}                 | /round pattern
            {"round": "2023-2\\n", "household": $}              | /round pattern
            {"round": 2023, "household": $}                     | /round type
            {"other": 1, "household": $}                        | /other unknown-property
            {"a/b~c": 1, "household": $}                        | /a~1b~0c unknown-property
            {"#": 1, "household": $}                            | /# unknown-property
            {"$ref": 1, "household": $}                         | /$ref unknown-property
            {"visit": [], "household": $}                       | /visit type
            {"visit": {"other": 1}, "household": $}             | /visit/other unknown-property
            {"visit": {"collectors": "王某"}, "household": $}   | /visit/collectors type
            {"visit": {"collectors": [null]}, "household": $}   | /visit/collectors/0 type
            {"visit": {"visitedOn": "2023-02-29"}, "household": $} | /visit/visitedOn date
            {"visit": {"mode": "FAX"}, "household": $}          | /visit/mode enum
            {"visit": {"answeredBy": "OTHER"}, "household": $}  | /visit/answeredBy enum
            {"visit": {"modeReason": 1}, "household": $}        | /visit/modeReason type
            {"visit": {"householdSigned": "yes"}, "household": $} | /visit/householdSigned type
            """)
    void aBodyOfAnotherShapeIsRefused(String body, String faults) {
        assertThat(faults(READER.readCall(utf8(body.replace(": $}", ": " + householdWith("") + "}")))))
                .containsExactly(faults.split(", "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            "members": [{"memberNo": "1"}, {"memberNo": "2"}]                              | ''
            "members": [{"memberNo": "1"}, {"memberNo": "2"}, {"memberNo": "1"}]           | /members/2/memberNo duplicate-member
            "members": [{"memberNo": "a"}, {"memberNo": "A"}]                              | ''
            "members": [{"memberNo": "1"}], "accidents": [{"victimMemberNo": "1"}]         | ''
            "members": [{"memberNo": "1"}], "accidents": [{"victimMemberNo": null}, {}]    | ''
            "members": [{"memberNo": "1"}], "accidents": [{}, {"victimMemberNo": "2"}]     | /accidents/1/victimMemberNo victim-without-member
            "members": [], "accidents": [{"victimMemberNo": "2"}]                          | /accidents/0/victimMemberNo victim-without-member
            "members": null, "accidents": [{"victimMemberNo": "2"}]                        | ''
            "accidents": [{"victimMemberNo": "2"}]                                         | ''
            "members": [{"memberNo": "1", "sex": "X"}, {"memberNo": "1"}]                  | '/members/0/sex enum, /members/1/memberNo duplicate-member'
            """)
    void memberNumbersHaveToAgree(String properties, String faults) {
        assertThat(String.join(", ", faultsOf(householdWith(properties)))).isEqualTo(faults);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            "monitoring": {"type": "NONE", "riskEliminated": true, "riskCauses": ["ILLNESS", "ILLNESS"]}
            "population": 1, "members": [{"memberNo": "1"}, {"memberNo": "2"}]
            "members": [{"memberNo": "1", "birthDate": "2999-01-01", "education": "PRIMARY", "studentStatus": "PRIMARY"}]
            "members": [{"memberNo": "1", "health": ["HEALTHY", "DISABLED"], "idNo": "x\\u0000"}]
            "areaCode2": null
            """)
    void otherContradictionsAreLeftToTheDataChecks(String properties) {
        assertThat(faultsOf(householdWith(properties.replace("\"areaCode2\"", "\"phone\""))))
                .isEmpty();
    }

    @Test
    void everyFaultIsToldAtOnceWithItsMessage() {
        String household = """
                {"householdNo": "户一", "population": 0, "x": 1,
                 "monitoring": {"identifiedIn": "2023-13"},
                 "members": [{"memberNo": "1", "birthDate": "2023-02-30", "sex": "男", "selfPaidMedical": 0.001,
                              "monthlyWage": "3,500", "health": ["HEALTHY", "HEALTHY"]}, {"memberNo": "1"}],
                 "accidents": [{"victimMemberNo": "9"}]}
                """;
        CallReading.Invalid invalid = (CallReading.Invalid) READER.readHousehold(utf8(household));

        assertThat(invalid.violations())
                .containsExactlyInAnyOrder(
                        violation("/areaCode", "required", "必填，不能缺少，请补上", "missing; it must be given"),
                        violation(
                                "/householdNo",
                                "pattern",
                                "只能用数字、英文字母和连字符“-”",
                                "use only digits, letters A to Z and hyphens"),
                        violation("/population", "range", "太小，不能小于 1，请核对", "too small; give at least 1"),
                        violation(
                                "/x",
                                "unknown-property",
                                "没有这个字段，请核对字段名，或者删去",
                                "no such property; check its name or leave it out"),
                        violation(
                                "/monitoring/identifiedIn",
                                "month",
                                "不是有效月份，请按“年-月”填写，例如 2023-09",
                                "not a month; write it as yyyy-MM, such as 2023-09"),
                        violation(
                                "/members/0/birthDate",
                                "date",
                                "不是有效日期，请按“年-月-日”填写，例如 2023-09-30",
                                "not a day of the calendar; write it as yyyy-MM-dd, such as 2023-09-30"),
                        violation(
                                "/members/0/sex",
                                "enum",
                                "不是可选的代码，请从中选一个：MALE、FEMALE、null",
                                "not one of the codes; give one of MALE, FEMALE, null"),
                        violation(
                                "/members/0/selfPaidMedical",
                                "decimals",
                                "金额最多两位小数，请四舍五入到分",
                                "more than 2 decimals; round the amount to the fen"),
                        violation(
                                "/members/0/monthlyWage",
                                "pattern",
                                "金额应为 0 到 99999999.99，最多两位小数，例如 3500.00；不清楚填 null",
                                "not an amount; give 0 to 99999999.99 with at most 2 decimals, such as 3500.00, or null when not known"),
                        violation(
                                "/members/0/health",
                                "unique",
                                "有重复项，每项只填一次",
                                "an item stands twice; give each only once"),
                        violation(
                                "/members/1/memberNo",
                                "duplicate-member",
                                "成员编号与前面的成员重复，请改成不同的编号",
                                "another member has this number; give each member their own"),
                        violation(
                                "/accidents/0/victimMemberNo",
                                "victim-without-member",
                                "家庭成员中没有这个编号，请改成已有成员的编号，或者补上这名成员",
                                "no member has this number; give a member's memberNo or add the member"));
    }

    @Test
    void aNameTooLongToBeAMistakeIsNotRepeated() {
        assertThat(faultsOf(householdWith("\"" + "x".repeat(64) + "\": 1")))
                .containsExactly("/" + "x".repeat(64) + " unknown-property");
        assertThat(faultsOf(householdWith("\"" + "x".repeat(65) + "\": 1"))).containsExactly(" unknown-property");
    }

    @Test
    void aLargeBodyFullOfFaultsIsAnsweredInFull() {
        String members = String.join(
                ",", IntStream.range(0, 30_000).mapToObj(i -> "{\"sex\": 1}").toList());

        assertThat(faultsOf(householdWith("\"members\": [" + members + "]"))).hasSize(60_001);
    }

    private static Violation violation(String pointer, String code, String zh, String en) {
        return new Violation(pointer, code, new Text(zh, en));
    }
}
