package fangfan.service.dashboard;

import fangfan.service.ruleset.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Which decisions count.
 *
 * @param round absent for all
 * @param from first day, in Asia/Shanghai
 * @param to last day, which counts too
 */
public record Selection(Optional<String> round, LocalDate from, LocalDate to) {

    /** A year and a day, so that a year can be chosen wherever it begins. */
    public static final int MOST_DAYS = 366;

    private static final int USUAL_DAYS = 30;

    /** @param last a day; it and the 29 before it */
    public static LocalDate usualFrom(LocalDate last) {
        return last.minusDays(USUAL_DAYS - 1L);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public Instant begins() {
        return Times.startOf(from);
    }

    /** Exclusive. */
    public Instant ends() {
        return Times.startOf(to.plusDays(1));
    }
}
