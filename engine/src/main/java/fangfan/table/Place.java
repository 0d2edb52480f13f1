package fangfan.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a diagnostic points, for programs: a cell of a sheet, a whole sheet, or neither when it is about the file.
 *
 * @param cell such as {@code F9}
 */
public record Place(Optional<String> sheet, Optional<String> cell) {

    // Excel allows neither a longer name of a sheet nor an exclamation mark in it.
    private static final Pattern CELL = Pattern.compile("([^!]{1,31})!([A-Z]{1,3}[0-9]{1,7})");
    private static final Pattern OF_A_SHEET = Pattern.compile("(sheet|table|case|rules)\\..*");
    private static final Pattern FILE = Pattern.compile(".*\\.xlsx");

    public static Place of(Diagnostic diagnostic) {
        Matcher cell = CELL.matcher(diagnostic.place());
        if (cell.matches()) {
            return new Place(Optional.of(cell.group(1)), Optional.of(cell.group(2)));
        }
        boolean ofSheet = OF_A_SHEET.matcher(diagnostic.code()).matches()
                && !FILE.matcher(diagnostic.place()).matches();
        return new Place(ofSheet ? Optional.of(diagnostic.place()) : Optional.empty(), Optional.empty());
    }
}
