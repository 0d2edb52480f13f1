package fangfan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {

    private static final String BARE = "{\"householdNo\":\"500116101201-0001\",\"areaCode\":\"500116101201\"}";
    private static final String CALL = "{\"round\":\"2023-2\",\"household\":" + BARE + "}";
    private static final Path DEMO = Path.of("../fixtures/households/demo-self-paid-3500.json");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {"household": {}}                    | 1 | -: 内容有 2 处要改;  /household/householdNo: 必填，不能缺少，请补上;  /household/areaCode: 必填，不能缺少，请补上
            {"round": "2022-9", "household": $}  | 1 | -: 内容有 1 处要改;  /round: 没有这个轮次，请从中选一个：2023-2
            {                                    | 1 | -: 不是可用的 JSON;  第 1 行第 2 列：不是合法的 JSON，请检查这里的标点和引号
            []                                   | 1 | -: 内容有 1 处要改;  类型不对，应填对象 {…}
            """)
    void aFileWithFaultsIsToldAllOfThemAndEndsWith1(String text, int exit, String lines) {
        Ran ran = Ran.with(Ran.SHIPPED, text.replace("$", BARE), "evaluate", "-");

        assertThat(ran.out().lines().toList()).containsExactly(lines.split("(?<!^);"));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isEqualTo(exit);
    }

    @Test
    void aBareHouseholdAndACallGiveTheSameReport() {
        Ran bare = Ran.with(Ran.SHIPPED, BARE, "evaluate", "-");

        assertThat(bare.out()).startsWith("500116101201-0001：不明，还有 ");
        assertThat(bare.exit()).isZero();
        assertThat(Ran.with(Ran.SHIPPED, CALL, "evaluate", "-")).isEqualTo(bare);
    }

    @Test
    void theRoundAskedForGoesBeforeTheFiles() {
        String call = CALL.replace("2023-2", "2022-9");

        assertThat(Ran.with(Ran.SHIPPED, call, "evaluate", "--round", "2023-2", "-")
                        .exit())
                .isZero();
        assertThat(Ran.with(Ran.SHIPPED, CALL, "evaluate", "--json", "--lang", "en", "--round", "2022-9", "-"))
                .isEqualTo(new Ran(
                        1,
                        "{\"type\":\"about:blank\",\"title\":\"1 faults to mend\",\"status\":422,\"file\":\"-\",\"violations\":"
                                + "[{\"pointer\":\"/round\",\"code\":\"unknown-round\",\"message\":\"no such round; give one of 2023-2\"}]}"
                                + System.lineSeparator(),
                        ""));
    }

    @Test
    void aDemonstrationHouseholdGetsItsReasons() {
        Ran ran = Ran.fangfan("evaluate", DEMO.toString());

        assertThat(ran.out())
                .startsWith("500116101201-0001：符合 1 类：农村重病户\n\n符合的规则（1 条）\n")
                .contains(
                        "\n    2023年自付医疗费用 3500.00 元，超过 3000 元\n",
                        "\n  KG-05 有高中在读学生的农村家庭：缺 在校生状况（members[2].studentStatus）\n",
                        "\n  成员3（王某）2023年9月30日在哪个学段就读？（members[2].studentStatus）\n    问清后可判定：KG-05、KG-06\n",
                        "\n  IE-04 刚性支出占比过高：还没有定 “刚性支出占比”（ie.rigidRatio）\n")
                .containsPattern("\n    自付医疗费用  ＞ 3000 元  3500.00 元  成立  重点人群!F\\d+\n")
                .containsPattern("\n轮次 2023-2，状态日 2023-09-30，规则第 1 版，指纹 [0-9a-f]{12}\n$");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
    }

    @Test
    void theRulesThatDoNotMatchAreListedOnlyWhenAsked() {
        assertThat(Ran.fangfan("evaluate", DEMO.toString()).out()).doesNotContain("不符合的规则");
        assertThat(Ran.fangfan("evaluate", "--explain-all", DEMO.toString()).out())
                .contains("\n不符合的规则（", "\n  KG-01 脱贫户\n");
        assertThat(Ran.fangfan("evaluate", "--json", DEMO.toString()).out()).doesNotContain("notMatched");
        assertThat(Ran.fangfan("evaluate", "--json", "--explain-all", DEMO.toString())
                        .out())
                .contains(",\"notMatched\":[{\"ruleId\":");
    }

    @Test
    void jsonHasALineForEachFileInOrderAndABadOneKeepsItsPlace() throws IOException {
        Path a = Files.writeString(folder.resolve("a.json"), BARE);
        Path b = Files.writeString(folder.resolve("b.json"), "{\"household\":7}");
        Ran ran = Ran.fangfan("evaluate", "--json", b.toString(), a.toString(), DEMO.toString());
        List<String> lines = ran.out().lines().toList();

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .isEqualTo(
                        "{\"type\":\"about:blank\",\"title\":\"内容有 1 处要改\",\"status\":422,\"file\":\"" + b
                                + "\",\"violations\":[{\"pointer\":\"/household\",\"code\":\"type\",\"message\":\"类型不对，应填对象 {…}\"}]}");
        assertThat(lines.get(1))
                .startsWith("{\"householdNo\":\"500116101201-0001\"")
                .contains("\"outcome\":\"NOT_KNOWN\"");
        assertThat(lines.get(2)).contains("\"outcome\":\"MATCHED\"", "\"ruleId\":\"KG-04\"");
    }

    @Test
    void aFolderGetsASummaryAndReportsOnRequest() throws IOException {
        Files.copy(DEMO, folder.resolve("b.json"));
        Files.writeString(folder.resolve("a.json"), BARE);
        Files.writeString(folder.resolve("c.json"), "");
        Ran summary = Ran.fangfan("evaluate", folder.toString());
        Ran details = Ran.fangfan("evaluate", "--details", "--lang", "en", folder.toString());

        assertThat(summary.exit()).isEqualTo(1);
        assertThat(summary.out())
                .startsWith(folder + "/c.json: 不是可用的 JSON\n")
                .containsPattern("\n文件 .*户编号 .*结果  不清楚  疑点  类别\n")
                .contains("/b.json", "农村重病户\n")
                .endsWith("\n共 2 户：符合 1 户、不明 1 户，1 个文件要改\n加 --details 可看每户的理由\n")
                .doesNotContain("符合的规则");
        assertThat(details.out())
                .contains("\nRules that match (1)\n", "2 households: matched 1, not known 1, 1 files to mend\n")
                .doesNotContain("add --details");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate",
                "evaluate --json",
                "evaluate --explain-all",
                "evaluate --json --explain-all",
                "evaluate --lang en --explain-all",
                "evaluate --details"
            })
    void noNameNumberOrTelephoneLeavesThroughAReport(String command) throws IOException {
        String facts = Files.readString(DEMO)
                .replaceAll("\"name\": \"(.)某\"", "\"name\": \"$1小芳\"")
                .replaceAll("\"phone\": \"\\d+\"", "\"phone\": \"13912345678\"");
        Path good = Files.writeString(folder.resolve("a.json"), facts);
        Path badNumber = Files.writeString(folder.resolve("b.json"), facts.replaceAll("\"idNo\": \"", "\"idNo\": \"#"));
        Path badName = Files.writeString(folder.resolve("c.json"), facts.replaceAll("小芳", "小芳".repeat(60)));
        Path cut = Files.writeString(folder.resolve("d.json"), facts.substring(0, facts.indexOf("小芳") + 1));
        Path badPhone = Files.writeString(folder.resolve("e.json"), facts.replace("\"13912345678\"", "13912345678"));

        for (List<Path> files : List.of(List.of(good), List.of(good, badNumber, badName, cut, badPhone))) {
            String[] arguments = (command + " "
                            + String.join(
                                    " ", files.stream().map(Path::toString).toList()))
                    .split(" ");
            Ran ran = Ran.fangfan(arguments);

            assertThat(ran.out()).isNotBlank();
            assertThat(ran.everything())
                    .doesNotContain("小芳", "13912345678")
                    .doesNotContainPattern("500116(19|20)\\d{10}");
        }
    }
}
