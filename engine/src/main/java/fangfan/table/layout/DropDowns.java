package fangfan.table.layout;

import java.util.Collection;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lists to choose from, written into the sheet itself: no other sheet or name is needed. */
final class DropDowns {

    /** Excel opens no workbook whose inline list is longer. */
    private static final int LONGEST = 255;

    private final XSSFSheet sheet;

    DropDowns(Sheet sheet) {
        this.sheet = sheet.poi();
    }

    /** Offers the labels in a column from a row down, unless they are too many for an inline list. */
    void offer(int firstRow, int lastRow, int column, Collection<String> labels) {
        if (labels.isEmpty() || String.join(",", labels).length() > LONGEST) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(labels.toArray(String[]::new)),
                new CellRangeAddressList(firstRow - 1, lastRow - 1, column, column));
        list.setErrorStyle(DataValidation.ErrorStyle.STOP);
        list.setShowErrorBox(true);
        list.createErrorBox("不在选项中", "请从下拉选项中选一个，或者清空这一格。");
        list.setEmptyCellAllowed(true);
        sheet.addValidationData(list);
    }
}
