package fangfan.table.layout;

import fangfan.table.CellRef;
import fangfan.table.Diagnostic;
import fangfan.table.workbook.CellText;
import fangfan.table.workbook.ExcelDay;
import fangfan.table.workbook.RawCell;
import fangfan.table.workbook.RawSheet;
import fangfan.table.workbook.RawValue;
import fangfan.vocabulary.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the cells of one sheet and collects everything that is wrong with them. */
final class Found {

    private final RawSheet sheet;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Found(RawSheet sheet) {
        this.sheet = sheet;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    CellRef at(int row, int column) {
        return new CellRef(sheet.name(), row, column);
    }

    void fault(int row, int column, String code, String zh, String en) {
        diagnostics.add(new Diagnostic(code, at(row, column).toString(), new Text(zh, en)));
    }

    <T extends Object> Optional<T> keep(int row, int column, Parsed<T> parsed) {
        if (parsed instanceof Parsed.Value<T> value) {
            return Optional.of(value.value());
        }
        diagnostics.add(((Parsed.Fault<T>) parsed).at(at(row, column)));
        return Optional.empty();
    }

    /** A filled cell that the reader has not already reported and whose characters may be used. */
    Optional<RawValue> staffCell(int row, int column) {
        Optional<RawCell> cell = sheet.cell(row, column);
        if (cell.isEmpty()
                || cell.get().value() instanceof RawValue.Formula
                || cell.get().value() instanceof RawValue.Faulty) {
            return Optional.empty();
        }
        Optional<Diagnostic> odd = CellText.oddCharacter(cell.get());
        if (odd.isPresent()) {
            diagnostics.add(odd.get());
            return Optional.empty();
        }
        return Optional.of(cell.get().value());
    }

    /** Whether anything stands in the cell, sound or not. */
    boolean isFilled(int row, int column) {
        return sheet.cell(row, column).isPresent();
    }

    Optional<String> text(int row, int column, String header) {
        if (!isFilled(row, column)) {
            fault(row, column, "cell.missing", "“%s”没有填，请补上".formatted(header), "fill in: %s".formatted(header));
            return Optional.empty();
        }
        return staffCell(row, column).flatMap(value -> {
            if (value instanceof RawValue.Text text) {
                return Optional.of(text.written());
            }
            fault(
                    row,
                    column,
                    "cell.not-text",
                    "`%s` 不是文字，请把单元格改成文本格式".formatted(value.written()),
                    "`%s` is not text: set the cell's format to text".formatted(value.written()));
            return Optional.empty();
        });
    }

    /** One of a list of labels. */
    Optional<String> label(int row, int column, String header, Set<String> labels) {
        return text(row, column, header).filter(written -> {
            if (labels.contains(written)) {
                return true;
            }
            String all = String.join("、", labels);
            Optional<String> meant = Suggestion.among(labels, written);
            String zh = meant.map(g -> "是否为 `" + g + "`？").orElse("");
            String en = meant.map(g -> " Did you mean `" + g + "`?").orElse("");
            keep(
                    row,
                    column,
                    Parsed.fault(
                            "cell.unknown-label",
                            "`" + written + "` 不是“" + header + "”的选项，" + zh + "可选：" + all,
                            "`" + written + "` is no choice of " + header + "." + en + " Choose from " + all,
                            meant));
            return false;
        });
    }

    Optional<LocalDate> day(int row, int column, String header) {
        return staffCell(row, column).flatMap(value -> {
            Optional<LocalDate> day =
                    value instanceof RawValue.Number number ? ExcelDay.of(number.value()) : Optional.empty();
            if (day.isEmpty()) {
                fault(
                        row,
                        column,
                        "cell.not-a-day",
                        "`%s` 不是日期，“%s”请按 2023-09-30 的样子输入".formatted(value.written(), header),
                        "`%s` is not a day: type %s like 2023-09-30".formatted(value.written(), header));
            }
            return day;
        });
    }

    Optional<BigDecimal> number(int row, int column, String header) {
        return staffCell(row, column).flatMap(value -> {
            if (value instanceof RawValue.Number number) {
                return Optional.of(Literals.plain(number.value()));
            }
            fault(
                    row,
                    column,
                    "cell.not-a-number",
                    "`%s` 不是数字，请在“%s”里填数字".formatted(value.written(), header),
                    "`%s` is not a number: fill in %s".formatted(value.written(), header));
            return Optional.empty();
        });
    }
}
