package fangfan.service.ruleset.page;

import java.util.List;

/**
 * A sheet as its author sees it in Excel.
 *
 * @param folded letters of the columns that are not shown
 * @param omitted rows that are not shown, because there are too many
 */
public record SheetPicture(String sheet, List<Head> heads, List<Line> lines, List<String> folded, int omitted) {

    /**
     * @param label the header's first line; the {@code note} is its second
     * @param wide whether it holds sentences
     */
    public record Head(String letters, String label, String note, boolean wide) {}

    /** @param number as Excel shows it */
    public record Line(int number, List<Square> squares) {}

    /**
     * @param cell such as {@code F9}
     * @param any whether blank means that everything will do
     * @param look class of the worst that is said of it
     * @param faults what is said of it
     */
    public record Square(String cell, String text, boolean any, String look, List<Faults.Fault> faults) {}
}
