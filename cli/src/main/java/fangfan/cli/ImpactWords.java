package fangfan.cli;

import fangfan.decision.ImpactCounts;
import fangfan.decision.ImpactReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints an impact for a person: the answer first, then by rule, by town, and a few examples. */
final class ImpactWords {

    private static final String INDENT = "  ";

    private final Speech speech;
    private final List<String> lines = new ArrayList<>();

    ImpactWords(Speech speech) {
        this.speech = speech;
    }

    List<String> lines(ImpactReport report) {
        ImpactCounts all = report.households();
        lines.add(
                speech.of("算了 %d 户：%d 户转为符合，%d 户不再符合，%d 户变为不明", "%d households: %d join, %d leave, %d become not known")
                        .formatted(report.counted(), all.joined(), all.left(), all.becameNotKnown()));
        lines.add(speech.of("符合户数由 %d 户变为 %d 户", "matched households: %d before, %d after")
                .formatted(all.matchedBefore(), all.matchedAfter()));
        if (report.warning() != null) {
            lines.add(speech.of("提醒：", "warning: ") + report.warning());
        }
        rules(report);
        towns(report);
        examples(report);
        return lines;
    }

    private void rules(ImpactReport report) {
        List<ImpactReport.Rule> changed = report.rules().stream()
                .filter(rule -> rule.households().changes() > 0)
                .toList();
        TextTable table = headed(speech.of("规则", "rule"));
        changed.forEach(rule ->
                table.row(cells(rule.ruleId() + " " + rule.name() + standing(rule.change()), rule.households())));
        heading("按规则（一户可计入多条）", "By rule (a household may count in several)");
        lines.addAll(changed.isEmpty() ? List.of() : table.lines(INDENT));
        lines.add(INDENT
                + speech.of("其余 %d 条没有变化", "rules without a change: %d")
                        .formatted(report.rules().size() - changed.size()));
    }

    private String standing(@Nullable String change) {
        if (change == null) {
            return "";
        }
        return speech.bracketed(change.equals("ADDED") ? speech.of("新增", "added") : speech.of("去掉", "removed"));
    }

    private void towns(ImpactReport report) {
        List<ImpactReport.Town> changed = report.towns().stream()
                .filter(town -> town.households().changes() > 0)
                .toList();
        if (!changed.isEmpty()) {
            TextTable table = headed(speech.of("镇街", "town"));
            changed.forEach(town -> table.row(cells(town.code(), town.households())));
            heading("按镇街", "By town");
            lines.addAll(table.lines(INDENT));
        }
    }

    private TextTable headed(String first) {
        return new TextTable()
                .row(
                        first,
                        speech.of("转为符合", "join"),
                        speech.of("不再符合", "leave"),
                        speech.of("变为不明", "become not known"),
                        speech.of("原来符合", "matched before"),
                        speech.of("改后符合", "matched after"));
    }

    private static List<String> cells(String first, ImpactCounts counts) {
        return List.of(
                first,
                String.valueOf(counts.joined()),
                String.valueOf(counts.left()),
                String.valueOf(counts.becameNotKnown()),
                String.valueOf(counts.matchedBefore()),
                String.valueOf(counts.matchedAfter()));
    }

    private void examples(ImpactReport report) {
        Map<String, String> names =
                report.rules().stream().collect(Collectors.toMap(ImpactReport.Rule::ruleId, ImpactReport.Rule::name));
        if (!report.examples().isEmpty()) {
            heading("举例", "Examples");
        }
        for (ImpactReport.Example example : report.examples()) {
            lines.add(INDENT + example.householdNo() + speech.comma() + example.ruleId() + " "
                    + names.get(example.ruleId()) + speech.comma() + kind(example.kind()));
            lines.add(INDENT + INDENT + side(speech.of("原来", "before"), example.before()));
            lines.add(INDENT + INDENT + side(speech.of("改后", "after"), example.after()));
        }
    }

    private String kind(String kind) {
        return switch (kind) {
            case "JOINED" -> speech.of("转为符合", "joins");
            case "LEFT" -> speech.of("不再符合", "leaves");
            default -> speech.of("变为不明", "becomes not known");
        };
    }

    private String side(String when, ImpactReport.Side side) {
        return when
                + speech.colon()
                + speech.words().get("outcome." + side.verdict())
                + speech.comma()
                + side.explanation()
                + (side.cell() == null ? "" : speech.bracketed(side.cell()));
    }

    private void heading(String zh, String en) {
        lines.add("");
        lines.add(speech.of(zh, en));
    }
}
