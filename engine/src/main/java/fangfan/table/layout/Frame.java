package fangfan.table.layout;

import fangfan.table.CellRef;
import fangfan.table.Column;
import fangfan.table.HitPolicy;
import fangfan.table.Subject;
import fangfan.table.workbook.RawCell;
import fangfan.table.workbook.RawSheet;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The frame of a table sheet: title, hit policy, subject, header and the hidden native rows. */
final class Frame {

    private static final Wording WORDS = Wording.in(Language.ZH);

    /** A condition column and where it stands. */
    record Placed(Column column, int at) {}

    private final RawSheet sheet;
    private final String id;
    private final Found found;
    private int end = Layout.FIRST_CONDITION;
    private boolean readable = true;

    Frame(RawSheet sheet, String id, Found found) {
        this.sheet = sheet;
        this.id = id;
        this.found = found;
    }

    /** The rows above the hidden ones hold the title, the hit policy and the subject, and nothing else. */
    void checkTitle() {
        found.text(Layout.TITLE_ROW, 0, "标题");
        for (int row = Layout.TITLE_ROW; row <= Layout.SCOPE_ROW; row++) {
            int free = row == Layout.TITLE_ROW ? 1 : 4;
            for (int at : sheet.rows()
                    .getOrDefault(row, new TreeMap<>())
                    .tailMap(free)
                    .keySet()) {
                found.fault(row, at, "frame.not-blank", "这一格应为空，请清空", "this cell must be blank");
            }
        }
    }

    Optional<HitPolicy> hitPolicy() {
        return found.label(Layout.SCOPE_ROW, 1, TableSheet.HIT_POLICY, Labels.of("hitPolicy", HitPolicy.class))
                .flatMap(label -> WORDS.constantLabelled("hitPolicy", HitPolicy.class, label));
    }

    Optional<Subject> subject() {
        return found.label(Layout.SCOPE_ROW, 3, TableSheet.SUBJECT, Labels.of("scope", Subject.class))
                .flatMap(label -> WORDS.constantLabelled("scope", Subject.class, label));
    }

    /** Whether the header told where everything stands; otherwise the rows cannot be read. */
    boolean isReadable() {
        return readable;
    }

    List<Placed> columns(Subject subject) {
        for (Layout.Head head : Layout.Head.values()) {
            expectHeader(head.ordinal(), head.header());
        }
        List<Placed> columns = new ArrayList<>();
        end = endOfConditions();
        for (int at = Layout.FIRST_CONDITION; at < end; at++) {
            column(subject, at).ifPresent(placed -> add(columns, placed));
        }
        for (Layout.Tail tail : Layout.Tail.values()) {
            expectHeader(end + tail.ordinal(), tail.header());
        }
        return columns;
    }

    /** Where the columns behind the conditions begin; when their first header was changed, counted from the last. */
    private int endOfConditions() {
        SortedMap<Integer, RawCell> header = sheet.rows().getOrDefault(Layout.HEADER_ROW, new TreeMap<>());
        return header.values().stream()
                .filter(cell -> cell.value().written().equals(Layout.Tail.KIND.header()))
                .map(cell -> cell.at().column())
                .findFirst()
                .orElse(Math.max(
                        Layout.FIRST_CONDITION,
                        header.isEmpty() ? 0 : header.lastKey() + 1 - Layout.Tail.values().length));
    }

    /** Two columns that ask the same would make a cell's column ambiguous. */
    private void add(List<Placed> columns, Placed placed) {
        for (Placed earlier : columns) {
            if (earlier.column().equals(placed.column())) {
                readable = false;
                String header = shown(Headers.print(placed.column()));
                String first = CellRef.letters(earlier.at());
                found.fault(
                        Layout.HEADER_ROW,
                        placed.at(),
                        "header.column-twice",
                        "`%s` 与 %s 列重复，请把两列合并成一列，条件不同的另起一行".formatted(header, first),
                        "`%s` repeats column %s: join the two, and put other conditions into rows of their own"
                                .formatted(header, first));
            }
        }
        columns.add(placed);
    }

    private Optional<Placed> column(Subject subject, int at) {
        String header = written(Layout.HEADER_ROW, at);
        Optional<Column> column = Headers.find(header, subject);
        if (column.isEmpty()) {
            readable = false;
            List<String> all =
                    Headers.columns(subject).stream().map(Headers::print).toList();
            String guess = Suggestion.among(all, header)
                    .map(s -> "，是否为 `" + shown(s) + "`？")
                    .orElse("，可用的列见 fangfan vocabulary");
            String guessEn = Suggestion.among(all, header)
                    .map(s -> ". Did you mean `" + shown(s) + "`?")
                    .orElse(": see fangfan vocabulary");
            found.fault(
                    Layout.HEADER_ROW,
                    at,
                    "header.unknown-column",
                    "`%s` 不是词汇表里的列%s".formatted(shown(header), guess),
                    "`%s` is no column of the vocabulary%s".formatted(shown(header), guessEn));
        }
        return column.map(c -> new Placed(c, at));
    }

    private void expectHeader(int at, String header) {
        if (!written(Layout.HEADER_ROW, at).equals(header)) {
            readable = false;
            found.fault(
                    Layout.HEADER_ROW,
                    at,
                    "header.changed",
                    "这里应是表头 `%s`，现为%s，请改回".formatted(header, nowZh(written(Layout.HEADER_ROW, at))),
                    "the header here must be `%s`, it is %s".formatted(header, nowEn(written(Layout.HEADER_ROW, at))));
        }
    }

    /** Where the columns behind the conditions begin. */
    int end() {
        return end;
    }

    private String written(int row, int at) {
        return sheet.cell(row, at).map(cell -> cell.value().written()).orElse("");
    }

    static String nowZh(String text) {
        return text.isEmpty() ? "空" : " `" + shown(text) + "`";
    }

    static String nowEn(String text) {
        return text.isEmpty() ? "blank" : "`" + shown(text) + "`";
    }

    /** As a message quotes it. */
    static String shown(String text) {
        String line = text.replace('\n', ' ').replaceAll("\\p{Cntrl}", "?");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
