package fangfan.service.dashboard.web;

import fangfan.contract.Violation;
import fangfan.service.access.Outcome;
import fangfan.service.access.web.RoundAndDays;
import fangfan.service.dashboard.Selection;
import fangfan.service.problem.Problem;
import fangfan.vocabulary.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads which decisions are to be counted from the parameters of an address. What is left empty is as if it were left out. */
final class SelectionForm {

    static final Set<String> PARAMETERS = Set.of("round", "from", "to");

    private static final Text UNKNOWN =
            new Text("有不认识的参数，只能用 round、from、to，请核对", "a parameter that there is not; give round, from and to only");
    private static final Text TOO_LONG = new Text(
            "起止最多相隔 " + Selection.MOST_DAYS + " 天，请分段看",
            "at most " + Selection.MOST_DAYS + " days; look at them in parts");

    private final Map<String, String[]> parameters;
    private final List<Violation> violations = new ArrayList<>();

    private SelectionForm(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    /** @param today the last day, when none is said */
    static Outcome<Selection> read(Map<String, String[]> parameters, LocalDate today) {
        return new SelectionForm(parameters).selection(today);
    }

    private Outcome<Selection> selection(LocalDate today) {
        if (!PARAMETERS.containsAll(parameters.keySet())) {
            violations.add(new Violation("", "unknown-parameter", UNKNOWN));
        }
        Optional<String> round = said("round");
        if (round.isPresent() && !RoundAndDays.isRound(round.get())) {
            violations.add(new Violation("/round", "pattern", RoundAndDays.NO_ROUND));
        }
        LocalDate to = day("to").orElse(today);
        LocalDate from = day("from").orElse(Selection.usualFrom(to));
        Selection selected = new Selection(round, from, to);
        if (violations.isEmpty() && to.isBefore(from)) {
            violations.add(new Violation("/to", "order", RoundAndDays.BACKWARDS));
        } else if (violations.isEmpty() && selected.days() > Selection.MOST_DAYS) {
            violations.add(new Violation("/from", "range", TOO_LONG));
        }
        return violations.isEmpty() ? new Outcome.Done<>(selected) : new Outcome.Refused<>(Problem.invalid(violations));
    }

    private Optional<LocalDate> day(String name) {
        Optional<String> said = said(name);
        Optional<LocalDate> day = said.flatMap(RoundAndDays::day);
        if (said.isPresent() && day.isEmpty()) {
            violations.add(new Violation("/" + name, "date", RoundAndDays.NO_DAY));
        }
        return day;
    }

    private Optional<String> said(String name) {
        String[] values = parameters.getOrDefault(name, new String[0]);
        if (values.length > 1) {
            violations.add(new Violation("/" + name, "twice", RoundAndDays.TWICE));
            return Optional.empty();
        }
        return Optional.of(values)
                .filter(all -> all.length == 1 && !all[0].isEmpty())
                .map(all -> all[0]);
    }
}
