package fangfan.decision;

import fangfan.indicator.Round;
import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.Parameters;
import fangfan.table.layout.LeadOrderCheck;
import fangfan.table.layout.ParametersReader;
import fangfan.table.layout.RuleIdCheck;
import fangfan.table.layout.TableReader;
import fangfan.table.workbook.Reading;
import fangfan.table.workbook.WorkbookReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The workbooks of a ruleset, read through the gate.
 *
 * @param sha256 of names and bytes, in the order of the names
 * @param diagnostics everything that is wrong; with any, the rest may not be used
 */
public record RulesetSource(
        List<DecisionTable> tables,
        Parameters parameters,
        List<Round> rounds,
        String sha256,
        List<Diagnostic> diagnostics) {

    /** The one workbook that holds no table. */
    public static final String PARAMETERS = "parameters.xlsx";

    /** How the file of a table is named, behind the table's id. */
    public static final String TABLE_SUFFIX = ".drl.xlsx";

    /** Excel keeps a file with a mark in front of its name beside a workbook that somebody has open. */
    public static boolean isWorkbook(String fileName) {
        return fileName.endsWith(".xlsx") && !fileName.startsWith("~$") && !fileName.startsWith(".");
    }

    /** @param workbooks bytes by file name */
    public static RulesetSource read(Map<String, byte[]> workbooks) {
        SortedMap<String, byte[]> sorted = new TreeMap<>(workbooks);
        List<Diagnostic> diagnostics = new ArrayList<>();
        Parameters parameters = new Parameters(List.of());
        List<Round> rounds = new ArrayList<>();
        byte[] ofParameters = sorted.get(PARAMETERS);
        if (ofParameters != null && read(ofParameters, PARAMETERS, diagnostics) instanceof Reading.Read read) {
            ParametersReader.Result result = ParametersReader.read(read.workbook());
            diagnostics.addAll(result.diagnostics());
            parameters = result.parameters();
            rounds.addAll(result.rounds());
        }
        List<DecisionTable> tables = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : sorted.entrySet()) {
            if (file.getKey().endsWith(TABLE_SUFFIX)) {
                table(file.getKey(), file.getValue(), parameters, diagnostics).ifPresent(tables::add);
            }
        }
        diagnostics.addAll(RuleIdCheck.check(tables));
        diagnostics.addAll(LeadOrderCheck.check(tables));
        return new RulesetSource(
                List.copyOf(tables), parameters, List.copyOf(rounds), sha256(sorted), List.copyOf(diagnostics));
    }

    /** Reads one table's workbook; what is wrong goes to the diagnostics. */
    private static Optional<DecisionTable> table(
            String fileName, byte[] bytes, Parameters parameters, List<Diagnostic> diagnostics) {
        if (!(read(bytes, fileName, diagnostics) instanceof Reading.Read read)) {
            return Optional.empty();
        }
        String id = fileName.substring(0, fileName.length() - TABLE_SUFFIX.length());
        TableReader.Result result = TableReader.read(read.workbook(), id, parameters);
        diagnostics.addAll(result.diagnostics());
        return result.table();
    }

    private static Reading read(byte[] bytes, String fileName, List<Diagnostic> diagnostics) {
        Reading reading = WorkbookReader.read(bytes, fileName);
        diagnostics.addAll(reading.diagnostics());
        return reading;
    }

    private static String sha256(SortedMap<String, byte[]> workbooks) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            workbooks.forEach((name, bytes) -> {
                digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
