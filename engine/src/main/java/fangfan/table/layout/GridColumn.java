package fangfan.table.layout;

import java.util.List;

/**
 * A column of a grid.
 *
 * @param header as it stands in the workbook; the second line of a condition says how it is compared
 * @param choices the labels to choose from, or keys that may stand for a number; empty where staff write what they like
 * @param several whether a cell may list several of them, with 、 between them
 * @param help how to fill it in
 */
public record GridColumn(String header, Entry entry, List<String> choices, boolean several, String help) {

    public GridColumn {
        choices = List.copyOf(choices);
    }

    /** Texts that staff write as they like. */
    static GridColumn ofText(String header) {
        return new GridColumn(header, Entry.TEXT, List.of(), false, "");
    }
}
