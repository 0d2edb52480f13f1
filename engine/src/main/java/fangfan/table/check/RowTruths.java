package fangfan.table.check;

import fangfan.indicator.Truth;
import java.util.List;

/** What a case says of each row of its rule. */
record RowTruths(List<Truth> rows, long holding, long open) {

    static RowTruths of(List<Truth> rows) {
        return new RowTruths(
                List.copyOf(rows),
                rows.stream().filter(truth -> truth == Truth.TRUE).count(),
                rows.stream().filter(truth -> truth == Truth.NOT_KNOWN).count());
    }

    Truth row(int row) {
        return rows.get(row);
    }

    Truth all() {
        return any(holding, open);
    }

    /** What the other rows come to. */
    Truth without(int row) {
        Truth left = row(row);
        return any(left == Truth.TRUE ? holding - 1 : holding, left == Truth.NOT_KNOWN ? open - 1 : open);
    }

    private static Truth any(long holding, long open) {
        return holding > 0 ? Truth.TRUE : open > 0 ? Truth.NOT_KNOWN : Truth.FALSE;
    }
}
