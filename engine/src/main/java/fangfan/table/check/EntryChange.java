package fangfan.table.check;

import fangfan.table.layout.WrittenCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A parameter or a round that is new, gone or written otherwise.
 *
 * @param entry as it is now, or was last
 * @param cells that differ; of an entry that is new or gone the filled ones
 */
public record EntryChange<T extends Object>(T entry, Change change, List<CellChange> cells) {

    public EntryChange {
        cells = List.copyOf(cells);
    }

    /**
     * @param key that tells which entry is which, given once on each side
     * @return in the order of the entries after, those that are gone last
     */
    public static <T extends Object> List<EntryChange<T>> between(
            List<T> before, List<T> after, Function<T, Object> key, Function<T, List<WrittenCell>> cells) {
        Map<Object, T> earlier = byKey(before, key);
        Map<Object, T> later = byKey(after, key);
        Set<Object> keys = new LinkedHashSet<>(later.keySet());
        keys.addAll(earlier.keySet());
        List<EntryChange<T>> changes = new ArrayList<>();
        for (Object some : keys) {
            T was = earlier.get(some);
            T is = later.get(some);
            List<CellChange> changed = CellChange.between(
                    was == null ? List.of() : cells.apply(was), is == null ? List.of() : cells.apply(is));
            if (was == null && is != null) {
                changes.add(new EntryChange<>(is, Change.ADDED, changed));
            } else if (is == null && was != null) {
                changes.add(new EntryChange<>(was, Change.REMOVED, changed));
            } else if (is != null && !changed.isEmpty()) {
                changes.add(new EntryChange<>(is, Change.CHANGED, changed));
            }
        }
        return changes;
    }

    private static <T extends Object> Map<Object, T> byKey(List<T> entries, Function<T, Object> key) {
        Map<Object, T> byKey = new LinkedHashMap<>();
        entries.forEach(entry -> byKey.put(key.apply(entry), entry));
        return byKey;
    }
}
