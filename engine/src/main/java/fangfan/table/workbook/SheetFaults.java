package fangfan.table.workbook;

import fangfan.table.CellRef;
import fangfan.table.Diagnostic;

/** Words what can be wrong in a sheet. Faults of single cells are collected, faults that end the reading are thrown. */
final class SheetFaults {

    private final String sheet;
    private final Faults ofCells;

    SheetFaults(String sheet, Faults ofCells) {
        this.sheet = sheet;
        this.ofCells = ofCells;
    }

    void add(Diagnostic fault) {
        ofCells.add(fault);
    }

    void formula(CellRef at, String formula) {
        String written = Written.quoted(formula);
        ofCells.add(
                "cell.formula",
                at.toString(),
                written + " 是公式，请改填计算结果",
                written + " is a formula: write its result instead");
    }

    void error(CellRef at, String error) {
        String written = Written.quoted(error);
        ofCells.add(
                "cell.error", at.toString(), written + " 是错误值，请改填正确的内容", written + " is an error: write what is meant");
    }

    void notReadable(CellRef at, String stored) {
        String written = Written.quoted(stored);
        ofCells.add(
                "cell.not-readable",
                at.toString(),
                written + " 无法识别，请清空该单元格后重新输入",
                written + " cannot be read: clear the cell and type it again");
    }

    StopReading tooManyRows(String written) {
        return new StopReading(
                "sheet.too-many-rows",
                place(written),
                "超出 %s 行，请删除下方多余的行，或把表拆开".formatted(Limits.ROWS),
                "lies beyond row %s: delete the rows below, or split the table".formatted(Limits.ROWS));
    }

    StopReading tooManyColumns(String written) {
        return new StopReading(
                "sheet.too-many-columns",
                place(written),
                "超出 %s 列，请删除右侧多余的列".formatted(Limits.COLUMNS),
                "lies beyond column %s: delete the columns to the right".formatted(Limits.COLUMNS));
    }

    StopReading tooManyMerges(String written) {
        return new StopReading(
                "sheet.too-many-merges",
                place(written),
                "合并单元格超过 %s 处，请取消合并".formatted(Limits.MERGES),
                "is one merged range too many, at most %s are allowed: unmerge cells".formatted(Limits.MERGES));
    }

    StopReading tooLong(CellRef at) {
        return new StopReading(
                "cell.too-long",
                at.toString(),
                "内容超过 %s 个字，请缩短".formatted(Limits.CELL_CHARACTERS),
                "holds more than %s characters: shorten it".formatted(Limits.CELL_CHARACTERS));
    }

    StopReading cellTwice(CellRef at) {
        return new StopReading(
                "cell.twice",
                at.toString(),
                "同一单元格在文件中出现两次，文件可能被改动过，请用 Excel 重新另存后再上传",
                "occurs twice, the file may have been tampered with: save it again in Excel");
    }

    private String place(String written) {
        return Written.plain(sheet) + "!" + Written.plain(written);
    }
}
