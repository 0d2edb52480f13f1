package fangfan.decision;

import fangfan.indicator.Round;
import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.Parameters;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The workbooks of a ruleset, read through the first stages of the gate.
 *
 * @param tables sorted by id
 * @param workbooks bytes by file name
 * @param found everything that is wrong; with any, the rest may not be used
 */
public record RulesetSource(
        List<DecisionTable> tables,
        Parameters parameters,
        List<Round> rounds,
        SortedMap<String, byte[]> workbooks,
        List<FileDiagnostic> found) {

    /** The one workbook that holds no table. */
    public static final String PARAMETERS = "parameters.xlsx";

    /** How the file of a table is named, behind the table's id. */
    public static final String TABLE_SUFFIX = ".drl.xlsx";

    public RulesetSource {
        tables = tables.stream().sorted(Comparator.comparing(DecisionTable::id)).toList();
        rounds = List.copyOf(rounds);
        workbooks = Collections.unmodifiableSortedMap(new TreeMap<>(workbooks));
        found = List.copyOf(found);
    }

    /** Excel keeps a file with a mark in front of its name beside a workbook that somebody has open. */
    public static boolean isWorkbook(String fileName) {
        return fileName.endsWith(".xlsx") && !fileName.startsWith("~$") && !fileName.startsWith(".");
    }

    static String fileOf(DecisionTable table) {
        return table.id() + TABLE_SUFFIX;
    }

    /** @param workbooks bytes by file name */
    public static RulesetSource read(Map<String, byte[]> workbooks) {
        return RulesetReading.read(new TreeMap<>(workbooks));
    }

    /**
     * This ruleset with some workbooks beside the others, or in the places of those of the same name. What contradicts
     * the others is wrong, not they.
     */
    RulesetSource with(Map<String, byte[]> changed) {
        return RulesetReading.changed(this, new TreeMap<>(changed));
    }

    public List<Diagnostic> diagnostics() {
        return found.stream().map(FileDiagnostic::diagnostic).toList();
    }

    /** Of names and bytes, in the order of the names. */
    public String sha256() {
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
