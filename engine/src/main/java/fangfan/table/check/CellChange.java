package fangfan.table.check;

import fangfan.table.CellRef;
import fangfan.table.layout.WrittenCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A cell with another text than before. Cells are compared by the header above them, wherever their column stands.
 *
 * @param placeBefore absent when there was no such cell
 * @param before empty when it was blank
 * @param placeAfter absent when there is no such cell now
 * @param after empty when it is blank
 */
public record CellChange(
        String header, Optional<CellRef> placeBefore, String before, Optional<CellRef> placeAfter, String after) {

    /** In the order of the cells after, then those that are no more. */
    public static List<CellChange> between(List<WrittenCell> before, List<WrittenCell> after) {
        Map<String, WrittenCell> earlier = new LinkedHashMap<>();
        before.forEach(cell -> earlier.put(cell.header(), cell));
        List<CellChange> changes = new ArrayList<>();
        for (WrittenCell cell : after) {
            WrittenCell was = earlier.remove(cell.header());
            String text = was == null ? "" : was.text();
            if (!text.equals(cell.text())) {
                Optional<CellRef> at = was == null ? Optional.empty() : was.at();
                changes.add(new CellChange(cell.header(), at, text, cell.at(), cell.text()));
            }
        }
        earlier.values().stream()
                .filter(cell -> !cell.isBlank())
                .forEach(cell ->
                        changes.add(new CellChange(cell.header(), cell.at(), cell.text(), Optional.empty(), "")));
        return changes;
    }
}
