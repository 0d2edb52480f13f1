package fangfan.table.layout;

import fangfan.table.Column;
import fangfan.table.DecisionTable;
import fangfan.table.HitPolicy;
import fangfan.table.Parameters;
import fangfan.table.Subject;
import fangfan.table.workbook.RawSheet;
import fangfan.table.workbook.RawWorkbook;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One table and its cases as grids.
 *
 * @param frame without rows
 * @param notes what staff should know of this table, a paragraph each
 * @param parameters whose keys cells may name
 */
public record TableGrid(
        DecisionTable frame, String title, List<String> notes, Parameters parameters, GridSheet rows, GridSheet cases)
        implements WorkbookGrid {

    private static final Wording WORDS = Wording.in(Language.ZH);

    static Optional<WorkbookGrid> read(RawWorkbook workbook, String id, Parameters parameters) {
        RawSheet sheet = workbook.sheets().get(0);
        Frame read = new Frame(sheet, id, new Found(sheet));
        Optional<Subject> subject = read.subject();
        Optional<HitPolicy> hitPolicy = read.hitPolicy();
        if (subject.isEmpty() || hitPolicy.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns =
                read.columns(subject.get()).stream().map(Frame.Placed::column).toList();
        if (!read.isReadable() || !DecisionTable.isValidId(id)) {
            return Optional.empty();
        }
        DecisionTable frame = new DecisionTable(id, sheet.name(), subject.get(), hitPolicy.get(), columns, List.of());
        List<GridColumn> headers = GridColumns.ofRows(columns, parameters);
        return Optional.of(new TableGrid(
                frame,
                sheet.cell(Layout.TITLE_ROW, 0)
                        .map(cell -> cell.value().written())
                        .orElse(sheet.name()),
                workbook.sheet(TableWorkbook.LEGEND).map(Legend::notes).orElse(List.of()),
                parameters,
                GridSheet.read(sheet, Layout.FIRST_ROW, headers),
                cases(workbook, columns)));
    }

    private static GridSheet cases(RawWorkbook workbook, List<Column> of) {
        List<GridColumn> columns = GridColumns.ofCases(of);
        Optional<RawSheet> sheet = workbook.sheet(TableWorkbook.CASES);
        if (sheet.isEmpty()) {
            return new GridSheet(TableWorkbook.CASES, CasePrinter.FIRST_ROW, columns, List.of());
        }
        Map<String, Integer> places = new HashMap<>();
        sheet.get()
                .rows()
                .getOrDefault(CasePrinter.HEADER_ROW, new TreeMap<>())
                .forEach((place, cell) -> places.put(cell.value().written(), place));
        return GridSheet.read(
                sheet.get(),
                CasePrinter.FIRST_ROW,
                columns,
                columns.stream()
                        .map(column -> Optional.ofNullable(places.get(column.header())))
                        .toList());
    }

    @Override
    public List<GridSheet> sheets() {
        return List.of(rows, cases);
    }

    @Override
    public Optional<WorkbookGrid> with(List<List<List<String>>> changed) {
        return changed.size() == 2 && rows.takes(changed.get(0)) && cases.takes(changed.get(1))
                ? Optional.of(new TableGrid(
                        frame, title, notes, parameters, rows.with(changed.get(0)), cases.with(changed.get(1))))
                : Optional.empty();
    }

    /**
     * The same without rows, for other conditions.
     *
     * @param hitPolicy its label
     * @param conditions headers
     * @return empty when these are no columns of such a table, or one is there twice
     */
    public Optional<TableGrid> framed(String newTitle, String hitPolicy, List<String> conditions) {
        List<Column> columns = conditions.stream()
                .flatMap(header -> Headers.find(header, frame.subject()).stream())
                .toList();
        boolean known = columns.size() == conditions.size() && new HashSet<>(columns).size() == columns.size();
        return WORDS.constantLabelled("hitPolicy", HitPolicy.class, hitPolicy)
                .filter(policy -> known && !columns.isEmpty())
                .map(policy -> new TableGrid(
                        new DecisionTable(frame.id(), frame.sheet(), frame.subject(), policy, columns, List.of()),
                        newTitle,
                        notes,
                        parameters,
                        new GridSheet(rows.name(), rows.firstRow(), GridColumns.ofRows(columns, parameters), List.of()),
                        new GridSheet(cases.name(), cases.firstRow(), GridColumns.ofCases(columns), List.of())));
    }

    @Override
    public byte[] write() {
        return TableWorkbook.write(frame, title, rows.written(), cases.written(), notes);
    }

    /** Headers of the conditions. */
    public List<String> conditions() {
        return frame.columns().stream().map(Headers::print).toList();
    }

    public String hitPolicy() {
        return WORDS.get("hitPolicy." + frame.hitPolicy());
    }

    public String subject() {
        return WORDS.get("scope." + frame.subject());
    }

    /** The labels of all hit policies. */
    public static List<String> hitPolicies() {
        return List.copyOf(Labels.of("hitPolicy", HitPolicy.class));
    }

    /** Every condition that staff can add, with the column of its cases. */
    public List<Candidate> candidates() {
        return Headers.columns(frame.subject()).stream()
                .map(column -> new Candidate(GridColumns.of(column, parameters), GridColumns.of(CaseColumn.of(column))))
                .toList();
    }

    /** A condition and the column that its cases give values in, which conditions on the same fact share. */
    public record Candidate(GridColumn condition, GridColumn ofCases) {}
}
