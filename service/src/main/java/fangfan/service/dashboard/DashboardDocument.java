package fangfan.service.dashboard;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures as they are read. What each counts is told by {@link Figures}.
 *
 * @param round absent: all rounds
 * @param countedAt figures are counted anew after 30 seconds; how far the log is sealed, each time
 * @param byDay every day of the period, also without a decision
 * @param byOutcome every outcome
 */
public record DashboardDocument(
        String areaPrefix,
        @Nullable String round,
        LocalDate from,
        LocalDate to,
        OffsetDateTime countedAt,
        int decisions,
        int households,
        int waiting,
        List<Day> byDay,
        List<ByOutcome> byOutcome,
        List<Rule> byRule,
        List<Town> byTown,
        List<Fact> missingFacts,
        List<Parameter> unsetParameters,
        List<Failure> failures,
        Seal seal) {

    public record Day(LocalDate day, int decisions) {}

    public record ByOutcome(String outcome, String label, int decisions) {}

    public record Rule(String ruleId, String name, String kind, String kindLabel, int decisions) {}

    /** @param name absent for a town that is not of Jiangjin */
    public record Town(
            String code,
            @Nullable String name,
            int decisions,
            int matched,
            int notKnown,
            int notConfigured,
            int notMatched) {}

    public record Fact(String fact, String label, int households) {}

    public record Parameter(String parameter, String label, int households) {}

    /** @param latest ids of the latest 5 decisions */
    public record Failure(
            String ruleId, String name, String code, String message, int decisions, List<String> latest) {}

    /**
     * How far the log is sealed, over all areas.
     *
     * @param records that are sealed; 0 before the first checkpoint
     * @param waiting records that are committed and not sealed yet
     * @param unsealedSeconds age of the oldest of them: what was written within so many seconds is not sealed
     */
    public record Seal(
            int records,
            @Nullable OffsetDateTime sealedAt,
            int waiting,
            @Nullable OffsetDateTime waitingSince,
            int unsealedSeconds) {}
}
