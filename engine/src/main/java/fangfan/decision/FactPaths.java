package fangfan.decision;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of schema paths: by name, positions as numbers. */
final class FactPaths {

    private static final Pattern POSITION = Pattern.compile("\\[(\\d+)]");

    static final Comparator<String> IN_ORDER = Comparator.comparing(FactPaths::sortable);

    private FactPaths() {}

    private static String sortable(String path) {
        return POSITION.matcher(path)
                .replaceAll(found -> Matcher.quoteReplacement("[%04d]".formatted(Integer.parseInt(found.group(1)))));
    }
}
