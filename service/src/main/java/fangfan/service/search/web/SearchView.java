package fangfan.service.search.web;

import fangfan.service.access.Caller;
import fangfan.service.page.Words;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.search.ExportFormat;
import fangfan.service.search.FoundDecisions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The page of decisions, ready for a reader.
 *
 * @param heading the answer
 * @param area digits of what the reader may see
 * @param said filters by name, as they were written
 * @param faults what is wrong with a filter, by its name
 * @param person how the address names whom is looked for; empty: nobody in particular
 * @param isEverything whether nothing in particular was asked
 * @param isForgotten whether the address names a person of another session
 * @param next where the page that follows is; empty on the last
 * @param first where the first page is; empty on it
 */
record SearchView(
        String heading,
        String area,
        Map<String, String> said,
        Map<String, String> faults,
        String person,
        boolean isEverything,
        boolean isForgotten,
        List<FoundLine> lines,
        String next,
        String first,
        String asWorkbook,
        String asLines) {

    private static final Set<String> SELDOM = Set.of("category", "round", "rulesetVersion", "key");

    /** Whether one of the filters that are folded away was asked, or is wrong. */
    public boolean isMoreAsked() {
        return SELDOM.stream().anyMatch(filter -> said.containsKey(filter) || faults.containsKey(filter));
    }

    static SearchView found(FoundDecisions found, AskedPage.Asked asked, Caller reader, Words words) {
        List<FoundLine> lines =
                found.items().stream().map(item -> FoundLine.of(item, words)).toList();
        String next = found.next();
        return new SearchView(
                heading(lines.size(), next != null, asked, words),
                reader.area().digits(),
                asked.said(),
                Map.of(),
                asked.person(),
                asked.isEverything(),
                false,
                lines,
                next == null ? "" : asked.at(SearchPageController.PATH, Map.of("after", next)),
                asked.isFirst() ? "" : asked.at(SearchPageController.PATH, Map.of()),
                export(ExportFormat.XLSX, asked),
                export(ExportFormat.NDJSON, asked));
    }

    private static String heading(int lines, boolean isMore, AskedPage.Asked asked, Words words) {
        if (!asked.isFirst()) {
            return words.of("search.heading.later", lines);
        }
        if (lines == 0) {
            return words.of(asked.isEverything() ? "search.heading.nothing" : "search.heading.none");
        }
        return words.of(isMore ? "search.heading.more" : "search.heading.all", lines);
    }

    private static String export(ExportFormat format, AskedPage.Asked asked) {
        return asked.at(SearchPageController.PATH + "/export", Map.of("format", format.extension()));
    }

    static SearchView refused(Problem problem, AskedPage.Asked asked, Caller reader, Words words) {
        Map<String, String> faults = new HashMap<>();
        problem.violations()
                .forEach(violation -> faults.put(
                        violation
                                .pointer()
                                .substring(Math.min(1, violation.pointer().length())),
                        violation.message().in(words.language())));
        if (problem.kind() == ProblemKind.OUTSIDE_AREA) {
            faults.put("area", problem.detail().orElseThrow().in(words.language()));
        }
        return new SearchView(
                words.of("search.heading.faulty"),
                reader.area().digits(),
                asked.said(),
                faults,
                asked.person(),
                false,
                problem.kind() == ProblemKind.NOT_FOUND,
                List.of(),
                "",
                "",
                "",
                "");
    }
}
