package fangfan.service.playground;

import fangfan.service.vocabulary.FactEntry;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What stands in a form, by the names of its fields; a field that is blank is absent.
 *
 * <p>Invariant: no list is empty, no text is blank.
 */
public record FormAnswers(Map<String, List<String>> written) {

    /** The box for none of the codes,. */
    static final String NONE = "-";

    static final int MOST_ITEMS = 40;

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,2}");
    private static final Pattern ITEM = Pattern.compile("(\\w+)\\[([0-9]{1,4})]");

    public static FormAnswers of(Map<String, List<String>> form) {
        Map<String, List<String>> written = new TreeMap<>();
        form.forEach((name, texts) -> {
            List<String> filled = texts.stream()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!filled.isEmpty()) {
                written.put(name, filled);
            }
        });
        return new FormAnswers(written);
    }

    /** A blank form in an area. */
    public static FormAnswers in(String area) {
        return of(Map.of(FormCall.AREA, List.of(area)));
    }

    /** Without the items beyond the number that is said of their list. */
    public FormAnswers listed() {
        Map<String, List<String>> kept = new TreeMap<>(written);
        kept.keySet().removeIf(name -> {
            Matcher item = ITEM.matcher(name);
            return item.lookingAt() && said(item.group(1)).orElse(MOST_ITEMS) <= Integer.parseInt(item.group(2));
        });
        return new FormAnswers(kept);
    }

    /** Whose parameters hold. */
    public String area() {
        return first(FormCall.AREA);
    }

    List<String> all(String name) {
        return written.getOrDefault(name, List.of());
    }

    /** Empty when it is blank. */
    String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** How many items the list is said to have. */
    OptionalInt said(FactEntry list) {
        return said(list.key());
    }

    private OptionalInt said(String list) {
        String count = first(list);
        return COUNT.matcher(count).matches() && Integer.parseInt(count) <= MOST_ITEMS
                ? OptionalInt.of(Integer.parseInt(count))
                : OptionalInt.empty();
    }

    /** How many items are filled in, counting blank ones before the last. */
    int filled(FactEntry list) {
        return IntStream.range(0, MOST_ITEMS)
                .map(position -> MOST_ITEMS - 1 - position)
                .filter(position -> isFilled(list, position))
                .map(last -> last + 1)
                .findFirst()
                .orElse(0);
    }

    boolean isFilled(FactEntry list, int position) {
        String prefix = list.key() + "[" + position + "].";
        return written.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }
}
