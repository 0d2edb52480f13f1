package fangfan.decision;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The order of schema paths: by name, positions as numbers. */
final class FactPaths {

    private static final int DIGITS = 6;
    private static final Pattern POSITION = Pattern.compile("\\[(\\d+)]");

    static final Comparator<String> IN_ORDER = Comparator.comparing(FactPaths::sortable);

    private FactPaths() {}

    private static String sortable(String path) {
        return POSITION.matcher(path)
                .replaceAll(found ->
                        "[" + "0".repeat(Math.max(0, DIGITS - found.group(1).length())) + found.group(1) + "]");
    }
}
