package fangfan.cli;

import fangfan.decision.ComparisonDocument;
import fangfan.decision.ComparisonDocument.Cases;
import fangfan.decision.ComparisonDocument.Cell;
import fangfan.decision.ComparisonDocument.Row;
import fangfan.decision.ComparisonDocument.Rule;
import fangfan.decision.ComparisonDocument.Table;
import fangfan.decision.RulesetSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints a comparison: workbook by workbook what is written otherwise, then what the rules mean, then the sum. */
final class DiffReport {

    private static final String INDENT = "  ";
    private static final String ADDED = "ADDED";
    private static final String REMOVED = "REMOVED";

    private final Speech speech;
    private final List<String> lines = new ArrayList<>();

    DiffReport(Speech speech) {
        this.speech = speech;
    }

    List<String> lines(ComparisonDocument document) {
        document.tables().forEach(this::add);
        addParameters(document);
        for (String workbook : document.resaved()) {
            lines.add(
                    workbook + INDENT + speech.of("只是重新存过，规则和用例没有变", "saved again, its rules and cases are the same"));
        }
        spaceIfAny();
        lines.add(document.note());
        TextTable rules = new TextTable();
        for (Rule rule : document.rules()) {
            rules.row(rule.rule(), rule.name(), rule.text());
        }
        lines.addAll(rules.lines(INDENT));
        spaceIfAny();
        lines.add(document.summary());
        return lines;
    }

    private void spaceIfAny() {
        if (!lines.isEmpty()) {
            lines.add("");
        }
    }

    private void add(Table table) {
        String sheet =
                Optional.ofNullable(table.sheet()).map(name -> name + INDENT).orElse("");
        lines.add(table.workbook() + INDENT + sheet + change(table.change()));
        lines.addAll(cells(table.cells(), table.change(), INDENT));
        TextTable columns = new TextTable();
        table.columns().forEach(column -> columns.row(column.place(), column.label(), change(column.change())));
        lines.addAll(columns.lines(INDENT));
        boolean isWhole = table.change().equals(ADDED) || table.change().equals(REMOVED);
        for (Row row : table.rows()) {
            lines.add(INDENT + String.join(INDENT, row.rule(), row.name(), row.place(), change(row.change())));
            if (!isWhole) {
                lines.addAll(cells(row.cells(), row.change(), INDENT + INDENT));
            }
        }
        if (table.moreRows() > 0) {
            lines.add(INDENT
                    + speech.of("像这样的还有 %d 行", "rows like these: %d more").formatted(table.moreRows()));
        }
        cases(table.cases()).ifPresent(lines::add);
    }

    private Optional<String> cases(Cases cases) {
        List<String> counts = new ArrayList<>();
        count(counts, ADDED, cases.added());
        count(counts, REMOVED, cases.removed());
        count(counts, "CHANGED", cases.changed());
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(INDENT + speech.of("用例", "cases") + speech.colon() + speech.list(counts));
    }

    private void count(List<String> counts, String change, int count) {
        if (count > 0) {
            counts.add(change(change) + " " + count + speech.of(" 个", ""));
        }
    }

    private void addParameters(ComparisonDocument document) {
        if (document.parameters().isEmpty() && document.rounds().isEmpty()) {
            return;
        }
        lines.add(RulesetSource.PARAMETERS + INDENT + speech.of("参数表", "parameters") + INDENT + change("CHANGED"));
        document.parameters().forEach(parameter -> {
            String year =
                    Optional.ofNullable(parameter.year()).map(String::valueOf).orElse(speech.of("每年", "every year"));
            lines.add(INDENT
                    + String.join(
                            INDENT,
                            parameter.key(),
                            parameter.name(),
                            parameter.area(),
                            year,
                            change(parameter.change())));
            lines.addAll(cells(parameter.cells(), parameter.change(), INDENT + INDENT));
        });
        document.rounds().forEach(round -> {
            lines.add(INDENT + String.join(INDENT, speech.of("轮次", "round"), round.round(), change(round.change())));
            lines.addAll(cells(round.cells(), round.change(), INDENT + INDENT));
        });
    }

    private List<String> cells(List<Cell> cells, String change, String indent) {
        TextTable table = new TextTable();
        cells.forEach(cell -> table.row(Stream.of(place(cell), cell.label(), text(cell, change))
                .filter(part -> !part.isEmpty())
                .toList()));
        return table.lines(indent);
    }

    private static String place(Cell cell) {
        String before = Optional.ofNullable(cell.placeBefore()).orElse("");
        String after = Optional.ofNullable(cell.placeAfter()).orElse("");
        boolean moved = !before.isEmpty() && !after.isEmpty() && !before.equals(after);
        return moved ? arrow(before, after) : after.isEmpty() ? before : after;
    }

    private String text(Cell cell, String change) {
        return switch (change) {
            case ADDED -> shown(cell.after());
            case REMOVED -> shown(cell.before());
            default -> arrow(shown(cell.before()), shown(cell.after()));
        };
    }

    private String shown(String text) {
        return text.isEmpty() ? speech.of("（空）", "(blank)") : text.replace('\n', ' ');
    }

    private static String arrow(String before, String after) {
        return before + " → " + after;
    }

    private String change(String change) {
        return speech.words().get("change." + change);
    }
}
