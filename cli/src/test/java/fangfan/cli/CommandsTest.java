package fangfan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            evaluate                        ; 缺少 FILE，请补上                    ; 用法见：fangfan evaluate --help
            evaluate --lang en              ; 'FILE is missing; add it'              ; see: fangfan evaluate --help
            check                           ; 缺少 FILE，请补上                    ; 用法见：fangfan check --help
            diff                            ; '缺少 [BEFORE] AFTER，请补上'          ; 用法见：fangfan diff --help
            diff a b c                      ; `c`: 没有这个命令或选项              ; 用法见：fangfan diff --help
            impact                          ; 缺少 AFTER HOUSEHOLDS，请补上        ; 用法见：fangfan impact --help
            verify                          ; 缺少 FILE，请补上                    ; 用法见：fangfan verify --help
            impact tables                   ; 缺少 AFTER HOUSEHOLDS，请补上        ; 用法见：fangfan impact --help
            evaluate a.json --bogus         ; `--bogus`: 没有这个命令或选项        ; 用法见：fangfan evaluate --help
            bogus                           ; `bogus`: 没有这个命令或选项          ; 用法见：fangfan --help
            bogus --lang=en                 ; `bogus`: no such command or option   ; see: fangfan --help
            vocabulary --lang fr            ; `fr`: 不能这样填，应为 --lang zh|en  ; 用法见：fangfan vocabulary --help
            vocabulary --columns village    ; `village`: 不能这样填，应为 --columns household|member ; 用法见：fangfan vocabulary --help
            """)
    void aCommandThatIsWrittenWronglyEndsWith2(String arguments, String message, String see) {
        Ran ran = Ran.fangfan(arguments.split(" "));

        assertThat(ran.err().lines().toList()).containsExactly(message, see);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "check", "diff", "verify"})
    void aFileThatIsNotThereEndsWith2(String command) {
        assertThat(Ran.fangfan(command, "missing"))
                .isEqualTo(new Ran(2, "", "missing: 没有这个文件或文件夹，请核对路径" + System.lineSeparator()));
    }

    @Test
    void anImpactWithoutItsFileOrItsTablesEndsWith2() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), "{}");

        assertThat(Ran.fangfan("impact", "missing", file.toString()))
                .isEqualTo(new Ran(2, "", "missing: 没有这个文件或文件夹，请核对路径" + System.lineSeparator()));
        assertThat(Ran.fangfan("impact", folder.toString(), "missing"))
                .isEqualTo(new Ran(2, "", "missing: 没有这个文件或文件夹，请核对路径" + System.lineSeparator()));
    }

    @Test
    void rulesThatCannotBeLoadedEndWith3() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{}");
        Shipped broken = new Shipped(CommandsTest.fails(), CommandsTest.fails());
        String zh = "随程序提供的规则装不进来，请删除 cli/target 后再运行一次，程序会重新构建" + System.lineSeparator();
        Path workbook = Files.writeString(folder.resolve("a.drl.xlsx"), "");

        assertThat(Ran.with(broken, "", "evaluate", file.toString())).isEqualTo(new Ran(3, "", zh));
        assertThat(Ran.with(broken, "", "check", workbook.toString())).isEqualTo(new Ran(3, "", zh));
        assertThat(Ran.with(broken, "", "diff", workbook.toString())).isEqualTo(new Ran(3, "", zh));
        assertThat(Ran.with(broken, "", "impact", folder.toString(), file.toString()))
                .isEqualTo(new Ran(3, "", zh));
        assertThat(Ran.with(broken, "", "vocabulary").exit()).isZero();
    }

    private static <T> Supplier<T> fails() {
        return () -> {
            throw new IllegalStateException("secret 500116197104120354");
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "--version",
                "evaluate -h",
                "check --help",
                "diff --help",
                "impact --help",
                "verify --help",
                "vocabulary --help",
                "serve --help",
                "vocabulary",
                "vocabulary --lang en",
                "vocabulary --columns household",
                "vocabulary --columns member --lang en"
            })
    void helpAndVocabularyEndWith0(String arguments) {
        Ran ran = Ran.fangfan(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isNotBlank();
        assertThat(ran.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "evaluate", "check", "diff", "impact", "verify", "vocabulary", "serve"})
    void helpIsWordedInBothLanguages(String command) {
        String zh = Ran.fangfan((command + " --help").strip().split(" ")).out();
        String en =
                Ran.fangfan((command + " --help --lang en").strip().split(" ")).out();

        assertThat(zh).contains("用法：", "退出码：", "例子：").doesNotContain("Usage", "Exit codes");
        assertThat(en).contains("Usage:", "Exit codes:", "Examples:").doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void theVocabularyTellsEachFactWithItsCodesAndDefinition() {
        assertThat(Ran.fangfan("vocabulary").out()).contains("""
                  户类型（householdType）
                    单选，可用 ＝、≠、属于、不属于
                    选项：脱贫户（LIFTED_OUT_OF_POVERTY）、一般农户（ORDINARY）
                """, """
                  自付医疗费用（household.selfPaidMedical）
                    金额（元），可用 ＞、≥、＜、≤、＝、≠、区间
                    算法：全部成员当年到入户时为止的自付医疗费用之和
                """);
    }
}
