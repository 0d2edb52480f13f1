package fangfan.service.decision;

import fangfan.service.page.Mark;
import fangfan.service.ruleset.page.LitSheet;
import fangfan.service.ruleset.page.SheetPicture;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table as its author wrote it, with the household in its cells.
 *
 * @param number on the page, from 1
 * @param file of its workbook
 * @param told numbers of the rows that the page tells of
 */
public record LitTable(int number, String file, SheetPicture picture, LitSheet lit, Set<Integer> told) {

    private static final Set<String> ALWAYS_PRINTED = Set.of("A", "B");

    /** Numbers of the rows that match. */
    public List<Integer> matched() {
        return lit.rows().entrySet().stream()
                .filter(row -> row.getValue() == Mark.T)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** On paper there is room for what is told of. */
    public boolean prints(int row) {
        return told.contains(row) || lit.rows().get(row) == Mark.T;
    }

    /** @param letters of a column */
    public boolean prints(String letters) {
        return ALWAYS_PRINTED.contains(letters)
                || lit.values().keySet().stream()
                        .anyMatch(cell -> cell.replaceAll("[0-9]", "").equals(letters) && prints(row(cell)));
    }

    static int row(String cell) {
        return Integer.parseInt(cell.replaceAll("[^0-9]", ""));
    }
}
