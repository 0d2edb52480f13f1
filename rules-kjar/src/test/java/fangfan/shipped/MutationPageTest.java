package fangfan.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.CaseReports;
import fangfan.decision.RulesetSource;
import fangfan.table.DecisionTable;
import fangfan.table.check.CaseReport;
import fangfan.table.check.MutationReport;
import fangfan.table.check.Survivor;
import fangfan.vocabulary.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/mutation.md} to the shipped tables; {@code -Dfangfan.write.docs=true} writes it anew. */
final class MutationPageTest {

    private static final Path PAGE = Path.of("..", "docs", "mutation.md");
    private static final String BEGIN = "<!-- written by MutationPageTest -->\n";
    private static final String END = "<!-- end of what is written -->\n";
    private static final Map<String, byte[]> WORKBOOKS = ShippedRuleset.workbooks();
    private static final RulesetSource SOURCE = RulesetSource.read(WORKBOOKS);
    private static final CaseReports REPORTS = CaseReports.of(SOURCE, SOURCE.tables(), mutant -> false);

    @Test
    void thePageTellsWhatTheCasesAreWorth() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        String current = page.substring(0, begin) + figures() + page.substring(end);
        if (Boolean.getBoolean("fangfan.write.docs")) {
            Files.writeString(PAGE, current);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(current);
    }

    @Test
    void everyChangeThatGoesUnnoticedIsExplained() throws IOException {
        String page = Files.readString(PAGE);
        String explained = page.substring(page.indexOf(END));

        assertThat(survivors()).allSatisfy(survivor -> assertThat(explained).contains("`" + survivor.at() + "`"));
    }

    @Test
    void casesPassExerciseEveryRowAndNoticeNineteenOfTwentyChanges() {
        assertThat(REPORTS.diagnostics()).isEmpty();
        assertThat(REPORTS.byTable()).hasSize(SOURCE.tables().size());
        assertThat(all().untried()).isZero();
        assertThat(all().score()).isGreaterThanOrEqualTo(95);
    }

    private static String figures() {
        StringBuilder page = new StringBuilder();
        page.append("| 表 table | 用例 cases | 试改 tried | 发现 noticed | 没有区别 the same | 得分 score |\n");
        page.append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (DecisionTable table : SOURCE.tables()) {
            CaseReport report = Objects.requireNonNull(REPORTS.byTable().get(table.id()));
            page.append(line(
                    table.sheet() + " `" + table.id() + "`",
                    report.run().cases().size(),
                    report.mutation()));
        }
        int cases = REPORTS.byTable().values().stream()
                .mapToInt(report -> report.run().cases().size())
                .sum();
        page.append(line("合计 all", cases, all()));
        page.append("\n没有用例发现的 unnoticed:\n\n");
        page.append(survivors().stream()
                .map(survivor -> "- " + survivor.diagnostic().in(Language.ZH) + "\n  ("
                        + survivor.diagnostic().message().in(Language.EN) + ")\n")
                .collect(Collectors.joining()));
        return page.toString();
    }

    private static String line(String name, int cases, MutationReport mutation) {
        return "| %s | %d | %d | %d | %d | %d%% |\n"
                .formatted(name, cases, mutation.tried(), mutation.killed(), mutation.same(), mutation.score());
    }

    private static MutationReport all() {
        List<MutationReport> each =
                REPORTS.byTable().values().stream().map(CaseReport::mutation).toList();
        return new MutationReport(
                each.stream().mapToInt(MutationReport::killed).sum(),
                survivors(),
                each.stream().mapToInt(MutationReport::same).sum(),
                each.stream().mapToInt(MutationReport::untried).sum());
    }

    private static List<Survivor> survivors() {
        return REPORTS.byTable().values().stream()
                .flatMap(report -> report.mutation().survivors().stream())
                .toList();
    }
}
