package fangfan.table.layout;

import fangfan.table.Column;
import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.HitPolicy;
import fangfan.table.Parameters;
import fangfan.table.Row;
import fangfan.table.Subject;
import fangfan.table.workbook.RawSheet;
import fangfan.table.workbook.RawWorkbook;
import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a decision table out of a workbook's raw cells: header and hidden rows must equal what the vocabulary prints,
 * and every cell must be of its column's type. Everything wrong is found at once.
 */
public final class TableReader {

    /** @param table absent when there are diagnostics */
    public record Result(Optional<DecisionTable> table, List<Diagnostic> diagnostics) {}

    private final String id;
    private final Parameters parameters;
    private final RawSheet sheet;
    private final Found found;

    private TableReader(String id, RawSheet sheet, Parameters parameters) {
        this.id = id;
        this.parameters = parameters;
        this.sheet = sheet;
        this.found = new Found(sheet);
    }

    /**
     * @param id the table's id, as its file is named
     * @param parameters whose keys cells may name
     */
    public static Result read(RawWorkbook workbook, String id, Parameters parameters) {
        if (!DecisionTable.isValidId(id)) {
            return new Result(
                    Optional.empty(), List.of(misnamed(workbook.sheets().get(0))));
        }
        return new TableReader(id, workbook.sheets().get(0), parameters).read();
    }

    private static Diagnostic misnamed(RawSheet sheet) {
        return new Diagnostic(
                "file.name",
                sheet.name(),
                new Text(
                        "文件名只能用小写英文字母、数字和连字符，例如 key-groups.drl.xlsx，请改名后再上传",
                        "the file's name may hold small letters, digits and hyphens only, such as key-groups.drl.xlsx"));
    }

    private Result read() {
        Frame frame = new Frame(sheet, id, found);
        Optional<HitPolicy> hitPolicy = frame.hitPolicy();
        Optional<Subject> subject = frame.subject();
        frame.checkTitle();
        HiddenRows hidden = new HiddenRows(sheet, id, found);
        hidden.checkHead();
        List<Frame.Placed> columns = subject.map(frame::columns).orElseGet(List::of);
        List<Row> rows = new ArrayList<>();
        if (subject.isPresent()) {
            hidden.checkColumns(columns, frame.end());
        }
        if (subject.isPresent() && frame.isReadable()) {
            RowReader reader = new RowReader(sheet, found, columns, parameters);
            rows.addAll(reader.rows());
        }
        if (!found.diagnostics().isEmpty() || hitPolicy.isEmpty() || subject.isEmpty()) {
            return new Result(Optional.empty(), List.copyOf(found.diagnostics()));
        }
        List<Column> plain = columns.stream().map(Frame.Placed::column).toList();
        DecisionTable table =
                new DecisionTable(id, sheet.name(), subject.get(), hitPolicy.get(), plain, List.copyOf(rows));
        return new Result(Optional.of(table), List.of());
    }
}
