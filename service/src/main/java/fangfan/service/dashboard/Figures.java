package fangfan.service.dashboard;

import fangfan.decision.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was counted of one area, in codes.
 *
 * <p>Decisions count each for itself. Households count once, by the latest of their decisions that were selected: what was answered
 * since is no longer waited for. Who was erased counts among decisions as before; what a shredded household waited for is gone
 * with its key.
 *
 * @param byDay days without a decision are left out
 * @param households that a selected decision is about
 * @param waiting those of which some fact is not known
 * @param byRule the rules that most decisions found met, most first
 * @param missing facts that households wait for, what most wait for first
 * @param unset parameters that staff have not set, likewise
 */
public record Figures(
        Instant countedAt,
        List<Day> byDay,
        List<Town> byTown,
        List<Rule> byRule,
        long households,
        long waiting,
        List<Wanted> missing,
        List<Wanted> unset,
        List<Failed> failures) {

    public record Day(LocalDate day, long decisions) {}

    /** @param code first 9 digits of the area code */
    public record Town(String code, Outcome outcome, long decisions) {}

    public record Rule(String ruleId, String kind, long decisions) {}

    /** @param key of a fact, without the number of its item, or of a parameter */
    public record Wanted(String key, long households) {}

    /**
     * A rule that could not be decided.
     *
     * @param latest ids of the decisions, the newest first; not all when there are many
     */
    public record Failed(String ruleId, String code, long decisions, List<UUID> latest) {}
}
