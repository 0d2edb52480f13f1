package fangfan.service.dashboard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that a script may draw: the first figure of each row, from zero.
 *
 * @param shape {@code columns} for days, {@code bars} for what has names
 * @param most rows that are drawn, from the first
 * @param heads of the columns, the name's first
 */
record Chart(String shape, int most, List<String> heads, List<Row> rows) {

    /**
     * One bar.
     *
     * @param code beside the name, in Latin letters; empty for none
     * @param link to the decisions; absent where they cannot be searched for
     * @param tone a mark's letter when colour means something, empty for a plain count
     * @param value that is drawn
     * @param cells of the columns after the name
     */
    record Row(String code, String name, @Nullable String link, String tone, int value, List<String> cells) {}
}
