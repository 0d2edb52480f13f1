package fangfan.decision;

import fangfan.table.compile.RulePrinter;
import fangfan.table.compile.Rulebook;
import fangfan.vocabulary.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the sources of the KJAR out of a folder of workbooks: the generated rules, and the workbooks themselves. The
 * build runs it; a workbook that the gate refuses stops the build.
 */
public final class KjarSources {

    /** Where a KJAR keeps its workbooks. */
    public static final String WORKBOOKS = "fangfan/rules/workbooks/";

    /** Lists the names of those workbooks, a line each. */
    public static final String INDEX = WORKBOOKS + "index.txt";

    /** Behind each name, so that no Drools takes a workbook for a source of its own and runs what is written in it. */
    public static final String DISGUISE = ".bytes";

    /** Nobody waits at a screen, and the machine may be slow. */
    private static final Duration COMPILE_LIMIT = Duration.ofMinutes(5);

    private KjarSources() {}

    /** Arguments: the folder of the workbooks, the folder to write resources to. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1]));
    }

    static void write(Path tables, Path resources) throws IOException {
        Map<String, byte[]> workbooks = workbooksIn(tables);
        GateReport report = new Gate(COMPILE_LIMIT, 1).check(workbooks);
        if (!report.accepted()) {
            throw new IllegalArgumentException("the decision tables hold faults:\n"
                    + report.diagnostics().stream()
                            .filter(FileDiagnostic::isError)
                            .map(KjarSources::line)
                            .collect(Collectors.joining("\n")));
        }
        Path folder = Files.createDirectories(resources.resolve(WORKBOOKS));
        for (Map.Entry<String, byte[]> workbook : workbooks.entrySet()) {
            Files.write(folder.resolve(workbook.getKey() + DISGUISE), workbook.getValue());
        }
        Files.write(resources.resolve(INDEX), List.copyOf(workbooks.keySet()));
        String drl = RulePrinter.print(new Rulebook(report.source().tables()));
        Files.writeString(
                Files.createDirectories(resources.resolve("fangfan/rules")).resolve("rules.drl"),
                drl,
                StandardCharsets.UTF_8);
        Files.writeString(
                Files.createDirectories(resources.resolve("META-INF")).resolve("kmodule.xml"),
                "<kmodule xmlns=\"http://www.drools.org/xsd/kmodule\"/>\n",
                StandardCharsets.UTF_8);
    }

    private static String line(FileDiagnostic found) {
        return found.diagnostic().in(Language.ZH)
                + "\n    "
                + found.diagnostic().in(Language.EN);
    }

    /** The workbooks of a folder by file name, sorted. */
    public static Map<String, byte[]> workbooksIn(Path folder) throws IOException {
        Map<String, byte[]> workbooks = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (RulesetSource.isWorkbook(name)) {
                    workbooks.put(name, Files.readAllBytes(file));
                }
            }
        }
        return workbooks;
    }
}
