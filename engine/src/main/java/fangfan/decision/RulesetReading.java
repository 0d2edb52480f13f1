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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads workbooks one after the other; each is compared with those before it. */
final class RulesetReading {

    private final List<DecisionTable> tables = new ArrayList<>();
    private final List<FileDiagnostic> found = new ArrayList<>();
    private Parameters parameters;
    private List<Round> rounds;

    private RulesetReading(Parameters parameters, List<Round> rounds) {
        this.parameters = parameters;
        this.rounds = rounds;
    }

    static RulesetSource read(SortedMap<String, byte[]> workbooks) {
        RulesetReading reading = new RulesetReading(new Parameters(List.of()), List.of());
        reading.readParameters(workbooks);
        reading.readTables(workbooks);
        return reading.source(workbooks);
    }

    static RulesetSource changed(RulesetSource standing, SortedMap<String, byte[]> changed) {
        RulesetReading reading = new RulesetReading(standing.parameters(), standing.rounds());
        SortedMap<String, byte[]> all = new TreeMap<>(standing.workbooks());
        all.putAll(changed);
        if (changed.containsKey(RulesetSource.PARAMETERS) && reading.readParameters(changed)) {
            SortedMap<String, byte[]> others = new TreeMap<>(standing.workbooks());
            others.keySet().removeAll(changed.keySet());
            reading.readTables(others);
        } else {
            standing.tables().stream()
                    .filter(table -> !changed.containsKey(RulesetSource.fileOf(table)))
                    .forEach(reading.tables::add);
        }
        reading.readTables(changed);
        return reading.source(all);
    }

    private RulesetSource source(SortedMap<String, byte[]> workbooks) {
        return new RulesetSource(tables, parameters, rounds, workbooks, found);
    }

    /** Whether they are there and sound. */
    private boolean readParameters(Map<String, byte[]> workbooks) {
        byte[] bytes = workbooks.get(RulesetSource.PARAMETERS);
        if (bytes == null || !(read(RulesetSource.PARAMETERS, bytes) instanceof Reading.Read read)) {
            return false;
        }
        ParametersReader.Result result = ParametersReader.read(read.workbook());
        add(RulesetSource.PARAMETERS, result.diagnostics());
        parameters = result.parameters();
        rounds = result.rounds();
        return found.isEmpty();
    }

    private void readTables(SortedMap<String, byte[]> workbooks) {
        workbooks.forEach((name, bytes) -> {
            WorkbookNames.table(name).ifPresent(id -> readTable(id, name, bytes));
        });
    }

    private void readTable(String id, String name, byte[] bytes) {
        if (!(read(name, bytes) instanceof Reading.Read read)) {
            return;
        }
        TableReader.Result result = TableReader.read(read.workbook(), id, parameters);
        add(name, result.diagnostics());
        result.table().ifPresent(table -> {
            add(name, RuleIdCheck.check(tables, table));
            add(name, LeadOrderCheck.check(table));
            tables.add(table);
        });
    }

    private Reading read(String name, byte[] bytes) {
        Reading reading = WorkbookReader.read(bytes, name);
        add(name, reading.diagnostics());
        return reading;
    }

    private void add(String name, List<Diagnostic> diagnostics) {
        found.addAll(FileDiagnostic.of(name, diagnostics));
    }
}
