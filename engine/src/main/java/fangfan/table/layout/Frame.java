package fangfan.table.layout;

import fangfan.table.CellRef;
import fangfan.table.Column;
import fangfan.table.HitPolicy;
import fangfan.table.Subject;
import fangfan.table.workbook.RawSheet;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    Optional<HitPolicy> hitPolicy() {
        return found.label(Layout.SCOPE_ROW, 1, "取结果", Labels.of("hitPolicy", HitPolicy.class))
                .flatMap(label -> WORDS.constantLabelled("hitPolicy", HitPolicy.class, label));
    }

    Optional<Subject> subject() {
        return found.label(Layout.SCOPE_ROW, 3, "判的是", Labels.of("scope", Subject.class))
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
        while (!written(Layout.HEADER_ROW, end).isEmpty()
                && !written(Layout.HEADER_ROW, end).equals(Layout.Tail.KIND.header())) {
            int at = end;
            column(subject, at).ifPresent(placed -> add(columns, placed));
            end++;
        }
        for (Layout.Tail tail : Layout.Tail.values()) {
            expectHeader(end + tail.ordinal(), tail.header());
        }
        return columns;
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
                    "这里应是表头 `%s`，现为 `%s`，请改回".formatted(header, shown(written(Layout.HEADER_ROW, at))),
                    "the header here must be `%s`, it is `%s`"
                            .formatted(header, shown(written(Layout.HEADER_ROW, at))));
        }
    }

    /** Compares every cell of the hidden rows with what the vocabulary prints. */
    void checkHiddenRows(List<Placed> columns) {
        expect(Layout.RULE_SET_ROW, 0, NativeRows.RULE_SET);
        expect(Layout.RULE_SET_ROW, 1, NativeRows.ruleSet(id));
        expect(Layout.RULE_TABLE_ROW, 0, NativeRows.ruleTable(id));
        for (Layout.Head head : Layout.Head.values()) {
            expect(Layout.KIND_ROW, head.ordinal(), NativeRows.kind(head));
            expect(Layout.PATTERN_ROW, head.ordinal(), NativeRows.pattern(head));
            expect(Layout.TEMPLATE_ROW, head.ordinal(), NativeRows.template(head));
        }
        for (Placed placed : columns) {
            expect(Layout.KIND_ROW, placed.at(), NativeRows.CONDITION);
            expect(Layout.PATTERN_ROW, placed.at(), NativeRows.PATTERN);
            expect(Layout.TEMPLATE_ROW, placed.at(), NativeRows.template(placed.column()));
        }
        for (Layout.Tail tail : Layout.Tail.values()) {
            expect(Layout.KIND_ROW, end + tail.ordinal(), NativeRows.METADATA);
            expect(Layout.PATTERN_ROW, end + tail.ordinal(), "");
            expect(Layout.TEMPLATE_ROW, end + tail.ordinal(), NativeRows.template(tail));
        }
        Set<Integer> known = columns.stream().map(Placed::at).collect(Collectors.toSet());
        for (int row = Layout.RULE_SET_ROW; row <= Layout.TEMPLATE_ROW; row++) {
            for (int at : sheet.rows().getOrDefault(row, new TreeMap<>()).keySet()) {
                boolean first = row == Layout.RULE_SET_ROW && at <= 1 || row == Layout.RULE_TABLE_ROW && at == 0;
                boolean column = row >= Layout.KIND_ROW
                        && (at < Layout.FIRST_CONDITION
                                || known.contains(at)
                                || at >= end && at < end + Layout.Tail.values().length);
                if (!first && !column) {
                    expect(row, at, "");
                }
            }
        }
    }

    private void expect(int row, int at, String printed) {
        String written = written(row, at);
        if (!written.equals(printed)) {
            found.fault(
                    row,
                    at,
                    "hidden.changed",
                    "隐藏行被改动：应为 `%s`，现为 `%s`，请从下载的原表复制这一行".formatted(printed, shown(written)),
                    "a hidden row was changed: it must be `%s`, it is `%s`; copy the row from the downloaded table"
                            .formatted(printed, shown(written)));
        }
    }

    private String written(int row, int at) {
        return sheet.cell(row, at).map(cell -> cell.value().written()).orElse("");
    }

    private static String shown(String text) {
        String line = text.replace('\n', ' ').replaceAll("\\p{Cntrl}", "?");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
