package fangfan.table.layout;

import fangfan.indicator.Value;
import fangfan.table.CellRef;
import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.Expected;
import fangfan.table.RuleId;
import fangfan.table.TableCase;
import fangfan.table.workbook.CellText;
import fangfan.table.workbook.RawCell;
import fangfan.table.workbook.RawSheet;
import fangfan.table.workbook.RawValue;
import fangfan.table.workbook.Written;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;
import fangfan.vocabulary.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the cases that staff wrote; every fault is reported with its cell, and a faulty case is left out. */
public final class CaseSheet {

    private static final Wording WORDS = Wording.in(Language.ZH);

    private final RawSheet sheet;
    private final Map<Integer, CaseColumn> columns = new HashMap<>();
    private final Map<String, CaseColumn> byHeader;
    private final Set<String> rules;
    private final List<Diagnostic> faults = new ArrayList<>();
    private boolean unreadable;

    private CaseSheet(RawSheet sheet, DecisionTable table) {
        this.sheet = sheet;
        this.byHeader = CaseColumn.of(table.columns()).stream().collect(Collectors.toMap(CaseColumn::header, c -> c));
        this.rules = table.rows().stream().map(row -> row.rule().value()).collect(Collectors.toSet());
    }

    public static Cases read(RawSheet sheet, DecisionTable table) {
        return new CaseSheet(sheet, table).read();
    }

    private Cases read() {
        readHeader();
        if (!faults.isEmpty()) {
            return new Cases(List.of(), faults);
        }
        List<TableCase> cases = new ArrayList<>();
        sheet.rows()
                .tailMap(CasePrinter.FIRST_ROW)
                .keySet()
                .forEach(row -> readCase(row).ifPresent(cases::add));
        return new Cases(cases, faults);
    }

    private void readHeader() {
        for (int i = 0; i < CaseColumn.FIRST.size(); i++) {
            String header = CaseColumn.FIRST.get(i);
            if (!written(CasePrinter.HEADER_ROW, i).equals(header)) {
                fault(
                        "case.header",
                        at(CasePrinter.HEADER_ROW, i),
                        "应为 `%s`".formatted(header),
                        "expected `%s`".formatted(header));
            }
        }
        Optional.ofNullable(sheet.rows().get(CasePrinter.HEADER_ROW))
                .ifPresent(cells -> cells.forEach((column, cell) -> {
                    if (column >= CaseColumn.FIRST.size()) {
                        readHeader(column, cell);
                    }
                }));
    }

    private void readHeader(int place, RawCell cell) {
        CaseColumn column = byHeader.get(cell.value().written());
        String written = Written.quoted(cell.value().written());
        if (column == null) {
            fault(
                    "case.unknown-header",
                    cell.at(),
                    written + " 不是本表条件用到的项目，请改成条件列的名称或删除这一列",
                    written + " is no fact of this table's conditions: correct it or delete the column");
        } else if (columns.containsValue(column)) {
            fault("case.header-twice", cell.at(), written + " 出现了两次，请删除一列", written + " occurs twice: delete one");
        } else {
            columns.put(place, column);
        }
    }

    private Optional<TableCase> readCase(int row) {
        int before = faults.size();
        unreadable = false;
        String name = name(row);
        String rule = rule(row);
        Optional<Expected> expected = expected(row);
        Map<Fact, Value> own = new HashMap<>();
        Map<Fact, List<Value>> ofMembers = new HashMap<>();
        columns.forEach((place, column) -> sheet.cell(row, place).ifPresent(cell -> {
            if (column.ofMembers()) {
                value(cell, CaseValues.readMembers(column.fact(), cell.value()))
                        .ifPresent(values -> ofMembers.put(column.fact(), values));
            } else {
                value(cell, CaseValues.read(column.fact(), cell.value()))
                        .ifPresent(value -> own.put(column.fact(), value));
            }
        }));
        checkMembers(row, ofMembers);
        return faults.size() == before && !unreadable
                ? expected.map(e -> new TableCase(name, new RuleId(rule), e, own, ofMembers, at(row, 2)))
                : Optional.empty();
    }

    private String name(int row) {
        String name = written(row, 0);
        if (name.isBlank()) {
            fault(
                    "case.no-name",
                    at(row, 0),
                    "没有写用例名称，请用一句话说清这一户的情况",
                    "has no name: say in a sentence what the case is");
        }
        sheet.cell(row, 0).flatMap(CellText::oddCharacter).ifPresent(faults::add);
        return name;
    }

    private String rule(int row) {
        String rule = written(row, 1);
        if (!rules.contains(rule)) {
            String quoted = Written.quoted(rule);
            Optional<String> meant = Suggestion.among(rules, rule);
            Text message = new Text(
                    quoted + " 不是本表的规则编号" + meant.map(m -> "，是否为 `" + m + "`？").orElse(""),
                    quoted + " is no rule of this table"
                            + meant.map(m -> ". Did you mean `" + m + "`?").orElse(""));
            faults.add(new Parsed.Fault<>("case.unknown-rule", message, meant).at(at(row, 1)));
        }
        return rule;
    }

    private Optional<Expected> expected(int row) {
        String written = written(row, 2);
        Optional<Expected> expected = WORDS.constantLabelled("outcome", Expected.class, written);
        if (expected.isEmpty()) {
            String choices = String.join("、", Labels.of("outcome", Expected.class));
            String quoted = Written.quoted(written);
            fault(
                    "case.unknown-expectation",
                    at(row, 2),
                    "%s 不是期望的结果，请从 %s 中选一个".formatted(quoted, choices),
                    "%s is no expectation: choose among %s".formatted(quoted, choices));
        }
        return expected;
    }

    /** What the reader of the workbook has reported already is passed over. */
    private <T extends Object> Optional<T> value(RawCell cell, Parsed<T> parsed) {
        if (parsed instanceof Parsed.Value<T> value) {
            return Optional.of(value.value());
        }
        if (cell.value() instanceof RawValue.Formula || cell.value() instanceof RawValue.Faulty) {
            unreadable = true;
            return Optional.empty();
        }
        faults.add(((Parsed.Fault<T>) parsed).at(cell.at()));
        return Optional.empty();
    }

    private void checkMembers(int row, Map<Fact, List<Value>> ofMembers) {
        List<Integer> counts =
                ofMembers.values().stream().map(List::size).distinct().sorted().toList();
        if (counts.size() > 1) {
            fault(
                    "case.members-differ",
                    at(row, 0),
                    "各列写的成员人数不一样，请给每个成员都写一个值，没问到的写“不明”",
                    "its columns name different numbers of members: write a value of each, 不明 for what is not known");
        }
    }

    private String written(int row, int column) {
        return sheet.cell(row, column)
                .map(RawCell::value)
                .map(RawValue::written)
                .orElse("");
    }

    private CellRef at(int row, int column) {
        return new CellRef(sheet.name(), row, column);
    }

    private void fault(String code, CellRef at, String zh, String en) {
        faults.add(new Diagnostic(code, at.toString(), new Text(zh, en)));
    }
}
