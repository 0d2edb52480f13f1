package fangfan.table.layout;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what somebody meant to write. */
final class Suggestion {

    private Suggestion() {}

    /** A candidate that holds what was written, or else needs the fewest changes, at most of half of the letters. */
    static Optional<String> among(Collection<String> candidates, String written) {
        Optional<String> longer = candidates.stream()
                .filter(candidate -> !written.isEmpty() && candidate.contains(written))
                .findFirst();
        return longer.isPresent() ? longer : closest(candidates, written);
    }

    private static Optional<String> closest(Collection<String> candidates, String written) {
        return candidates.stream()
                .min(Comparator.<String>comparingInt(candidate -> distance(candidate, written))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate ->
                        distance(candidate, written) <= Math.max(candidate.length(), written.length()) / 2);
    }

    /** Letters that look like digits, full-width digits and separators of thousands put right. */
    static String digits(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[Oo]", "0")
                .replaceAll("[Il]", "1")
                .replaceAll("[,， 元]", "");
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
