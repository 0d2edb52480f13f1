package fangfan.decision;

import fangfan.table.Diagnostic;
import fangfan.table.workbook.Written;
import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what is found beyond what anybody reads: a table of 2,000 rows can have more faults than an answer can hold. */
final class MostDiagnostics {

    private static final int OF_A_FILE = 500;

    private MostDiagnostics() {}

    /** File by file, errors first. */
    static List<FileDiagnostic> of(List<FileDiagnostic> found) {
        Map<String, List<FileDiagnostic>> byFile = new LinkedHashMap<>();
        found.stream()
                .sorted((one, other) ->
                        one.diagnostic().severity().compareTo(other.diagnostic().severity()))
                .forEach(one -> byFile.computeIfAbsent(one.file(), file -> new ArrayList<>())
                        .add(one));
        List<FileDiagnostic> told = new ArrayList<>();
        byFile.forEach((file, ofFile) -> {
            told.addAll(ofFile.subList(0, Math.min(OF_A_FILE, ofFile.size())));
            int more = ofFile.size() - OF_A_FILE;
            if (more > 0) {
                told.add(new FileDiagnostic(
                        file,
                        more(file, more, ofFile.get(OF_A_FILE).diagnostic().severity())));
            }
        });
        return told;
    }

    private static Diagnostic more(String file, int count, Diagnostic.Severity severity) {
        return new Diagnostic(
                "workbook.more-faults",
                severity,
                Written.plain(file),
                new Text(
                        "另有 %s 处问题，请先改正以上各处".formatted(count),
                        "%s more faults: correct those above first".formatted(count)));
    }
}
