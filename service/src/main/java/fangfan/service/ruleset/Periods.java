package fangfan.service.ruleset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When which version was, is and will be in force: without gaps, one at a time. */
public final class Periods {

    /** @param to excluded; empty: until further notice */
    public record Period(int version, Instant from, Optional<Instant> to) {

        boolean holds(Instant instant) {
            return !instant.isBefore(from)
                    && to.filter(end -> !instant.isBefore(end)).isEmpty();
        }
    }

    private Periods() {}

    /** @param publications in the order of their sequence */
    public static List<Period> of(List<Publication> publications) {
        List<Period> periods = new ArrayList<>();
        for (Publication publication : publications) {
            Instant from = publication.inForceFrom();
            periods.removeIf(period -> !period.from().isBefore(from));
            if (!periods.isEmpty()) {
                Period last = periods.remove(periods.size() - 1);
                periods.add(new Period(last.version(), last.from(), Optional.of(from)));
            }
            periods.add(new Period(publication.version(), from, Optional.empty()));
        }
        return List.copyOf(periods);
    }

    /** The version in force at the instant. */
    public static Optional<Integer> at(Instant instant, List<Period> periods) {
        return periods.stream()
                .filter(period -> period.holds(instant))
                .map(Period::version)
                .findFirst();
    }
}
