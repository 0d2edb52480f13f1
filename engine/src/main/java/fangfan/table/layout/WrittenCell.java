package fangfan.table.layout;

import fangfan.table.CellRef;
import java.util.Optional;

/**
 * A cell as staff read it in Excel.
 *
 * @param header above it, in one line
 * @param at absent where the place was not kept
 * @param text what stands in it; empty when it is blank
 */
public record WrittenCell(String header, Optional<CellRef> at, String text) {

    public boolean isBlank() {
        return text.isEmpty();
    }
}
