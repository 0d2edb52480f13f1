package fangfan.service.ruleset;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ruleset in force and the round that is open.
 *
 * @param unset parameters that staff have not set: rules that need them are not configured
 * @param round absent while none is open
 */
public record CurrentRuleset(
        int version,
        String sha256,
        OffsetDateTime inForceFrom,
        List<Table> tables,
        List<Unset> unset,
        @Nullable OpenRound round) {

    /**
     * @param rows that it has, of which {@code enabledRows} decide
     * @param rules ids of its rules
     */
    public record Table(String id, String sheet, int rows, int enabledRows, List<String> rules) {}

    /** @param year absent: every year */
    public record Unset(
            String key, String name, String area, @Nullable Integer year) {}

    /** @param disasterWindow as it applies in the caller's area; absent while it is not set */
    public record OpenRound(
            String id,
            String timeZone,
            LocalDate statusDay,
            Period incomePeriod,
            @Nullable Period disasterWindow,
            List<Stage> stages) {}

    /** Both days included. */
    public record Period(LocalDate from, LocalDate to) {}

    /**
     * @param from absent: from the start of the round
     * @param to its deadline, included
     * @param basis clause of the notice
     */
    public record Stage(String code, String name, @Nullable LocalDate from, LocalDate to, String basis) {}
}
