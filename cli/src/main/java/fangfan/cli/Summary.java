package fangfan.cli;

import fangfan.decision.Document;
import fangfan.decision.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One line for each of several files, and how they add up. */
final class Summary {

    private final Speech speech;
    private final TextTable table = new TextTable();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private int refused;

    Summary(Speech speech) {
        this.speech = speech;
        table.row(
                speech.of("文件", "file"),
                speech.of("户编号", "household"),
                speech.of("结果", "outcome"),
                speech.of("不清楚", "not known"),
                speech.of("疑点", "suspects"),
                speech.of("类别", "categories"));
    }

    void add(Evaluated evaluated) {
        if (evaluated instanceof Evaluated.Decided decided) {
            Document document = decided.document();
            outcomes.merge(Outcome.valueOf(document.outcome()), 1, Integer::sum);
            table.row(
                    decided.file(),
                    document.householdNo(),
                    speech.words().get("outcome." + document.outcome()),
                    String.valueOf(document.notKnown().size()),
                    String.valueOf(document.dataSuspects().size()),
                    speech.list(document.categories().stream()
                            .map(Document.Category::label)
                            .toList()));
        } else if (evaluated instanceof Evaluated.Refused bad) {
            refused++;
            table.row(bad.file(), "", speech.of("要改", "to mend"), "", "", ProblemLine.title(bad, speech));
        }
    }

    List<String> lines() {
        return table.lines("");
    }

    String totals() {
        int households = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        String counts = speech.list(outcomes.entrySet().stream()
                .map(entry ->
                        speech.words().get("outcome." + entry.getKey()) + " " + entry.getValue() + speech.of(" 户", ""))
                .toList());
        String bad = speech.of("，%d 个文件要改", ", %d files to mend").formatted(refused);
        return speech.of("共 %d 户", "%d households").formatted(households)
                + (counts.isEmpty() ? "" : speech.colon() + counts)
                + (refused == 0 ? "" : bad);
    }
}
