package fangfan.table.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as it stands in the file, in or out of bounds.
 *
 * @param row 1-based
 * @param column 0-based
 */
record CellAddress(int row, int column) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{1,6})([1-9][0-9]{0,8})");

    static Optional<CellAddress> of(String written) {
        Matcher address = WRITTEN.matcher(written);
        if (!address.matches()) {
            return Optional.empty();
        }
        int column = address.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
        return Optional.of(new CellAddress(Integer.parseInt(address.group(2)), column));
    }

    /** The range {@code A1:B2}, or a single cell. */
    static Optional<MergedRange> range(String written) {
        int colon = written.indexOf(':');
        Optional<CellAddress> first = of(colon < 0 ? written : written.substring(0, colon));
        Optional<CellAddress> last = of(written.substring(colon + 1));
        return first.flatMap(from -> last.filter(to -> from.row <= to.row && from.column <= to.column)
                .map(to -> new MergedRange(from.row, from.column, to.row, to.column)));
    }
}
