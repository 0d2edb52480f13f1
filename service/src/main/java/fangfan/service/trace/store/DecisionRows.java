package fangfan.service.trace.store;

import fangfan.evidence.record.DecisionEntry;
import fangfan.service.access.AreaPrefix;
import fangfan.service.access.Outcome;
import fangfan.service.log.LogQueue;
import fangfan.service.log.Queued;
import fangfan.service.trace.DataKey;
import fangfan.service.trace.Decisions;
import fangfan.service.trace.HouseholdRef;
import fangfan.service.trace.Lookup;
import fangfan.service.trace.ReceiptedDecision;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Decisions in PostgreSQL. */
@Component
class DecisionRows implements Decisions {

    private static final String INSERT = """
            insert into decision (id, caller_id, household_no, area_code, round_id, as_of, ruleset_version, outcome, complete,
                                  decided_at, language, explain_all, data_key, call, document, trace, receipt)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final AreaSetting area;
    private final DataKeyRows keys;
    private final SearchTermRows terms;
    private final LookupRows lookups;
    private final LogQueue log;

    DecisionRows(
            JdbcTemplate jdbc,
            AreaSetting area,
            DataKeyRows keys,
            SearchTermRows terms,
            LookupRows lookups,
            LogQueue log) {
        this.jdbc = jdbc;
        this.area = area;
        this.keys = keys;
        this.terms = terms;
        this.lookups = lookups;
        this.log = log;
    }

    @Override
    public Map<HouseholdRef, DataKey> keys(Set<HouseholdRef> households, AreaPrefix within) {
        return households.isEmpty() ? Map.of() : area.within(within, () -> keys.ensure(households));
    }

    @Override
    public void record(List<ReceiptedDecision> decisions, AreaPrefix within) {
        if (!decisions.isEmpty()) {
            area.within(within, () -> insert(decisions));
        }
    }

    private boolean insert(List<ReceiptedDecision> decisions) {
        jdbc.batchUpdate(INSERT, decisions.stream().map(DecisionRows::columns).toList());
        terms.insert(decisions);
        log.append(decisions.stream().map(DecisionRows::queued).toList());
        return true;
    }

    private static Queued queued(ReceiptedDecision decision) {
        DecisionEntry entry = decision.entry();
        return new Queued(entry.id(), DecisionEntry.KIND, entry.areaCode(), decision.receipt());
    }

    private static Object[] columns(ReceiptedDecision decision) {
        DecisionEntry entry = decision.entry();
        return new Object[] {
            entry.id(),
            entry.caller(),
            entry.householdNo(),
            entry.areaCode(),
            entry.round(),
            entry.asOf(),
            entry.rulesetVersion(),
            entry.outcome(),
            entry.complete(),
            entry.decidedAt().atOffset(ZoneOffset.UTC),
            entry.language(),
            entry.explainAll(),
            entry.dataKey(),
            entry.call(),
            entry.document(),
            entry.trace(),
            decision.receipt()
        };
    }

    @Override
    public Lookup find(UUID id, AreaPrefix within) {
        return area.within(within, () -> {
            Lookup found = lookups.byId(List.of(id)).get(id);
            return found != null ? found : lookups.elsewhere(id);
        });
    }

    @Override
    public Map<UUID, Lookup> findAll(Collection<UUID> ids, AreaPrefix within) {
        return ids.isEmpty() ? Map.of() : area.within(within, () -> lookups.byId(ids));
    }

    @Override
    public Map<UUID, Outcome<byte[]>> answers(Collection<UUID> ids, AreaPrefix within) {
        return ids.isEmpty() ? Map.of() : area.within(within, () -> lookups.answers(ids));
    }
}
