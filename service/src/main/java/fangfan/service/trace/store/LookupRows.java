package fangfan.service.trace.store;

import fangfan.evidence.record.DecisionEntry;
import fangfan.service.access.Outcome;
import fangfan.service.trace.HouseholdRef;
import fangfan.service.trace.KeptDecision;
import fangfan.service.trace.Lookup;
import fangfan.service.trace.LookupProblems;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads decisions of the area that is set, or says why they are not read. */
@Component
class LookupRows {

    private static final String WHERE = "where id = any(?)";

    private final JdbcTemplate jdbc;
    private final DataKeyRows keys;
    private final ErasureRows erasures;

    LookupRows(JdbcTemplate jdbc, DataKeyRows keys, ErasureRows erasures) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.erasures = erasures;
    }

    /** Those that there are in the area. */
    Map<UUID, Lookup> byId(Collection<UUID> ids) {
        List<DecisionEntry> entries = jdbc.query(Entries.SELECT + WHERE, Entries::entry, array(ids));
        Locks locks = locks(entries, Entries::household, DecisionEntry::dataKey);
        return entries.stream().collect(Collectors.toMap(DecisionEntry::id, entry -> lookup(entry, locks)));
    }

    /** The answers alone of those that there are in the area. */
    Map<UUID, Outcome<byte[]>> answers(Collection<UUID> ids) {
        List<KeptAnswer> answers = jdbc.query(KeptAnswer.SELECT + WHERE, KeptAnswer::of, array(ids));
        Locks locks = locks(answers, KeptAnswer::household, KeptAnswer::dataKey);
        return answers.stream().collect(Collectors.toMap(KeptAnswer::id, answer -> outcome(answer, locks)));
    }

    private <T> Locks locks(List<T> rows, Function<T, HouseholdRef> household, Function<T, UUID> dataKey) {
        return new Locks(
                erasures.standing(rows.stream().map(household).collect(Collectors.toSet())),
                keys.byId(rows.stream().map(dataKey).toList()));
    }

    private static Lookup lookup(DecisionEntry entry, Locks locks) {
        return locks.erasure(Entries.household(entry), entry.dataKey())
                .<Lookup>map(Lookup.Erased::new)
                .orElseGet(() -> new Lookup.Found(new KeptDecision(entry, locks.key(entry.id(), entry.dataKey()))));
    }

    private static Outcome<byte[]> outcome(KeptAnswer answer, Locks locks) {
        return locks.erasure(answer.household(), answer.dataKey())
                .<Outcome<byte[]>>map(erasure -> new Outcome.Refused<>(LookupProblems.of(erasure)))
                .orElseGet(() -> new Outcome.Done<>(answer.bytes(locks.key(answer.id(), answer.dataKey()))));
    }

    private static Object array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    /** Whether there is one of another area. */
    Lookup elsewhere(UUID id) {
        return jdbc.queryForObject("select area_of_decision(?)", String.class, id) == null
                ? new Lookup.Absent()
                : new Lookup.OutsideArea();
    }
}
