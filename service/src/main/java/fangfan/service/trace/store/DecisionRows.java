package fangfan.service.trace.store;

import fangfan.service.trace.DecisionRecord;
import fangfan.service.trace.Decisions;
import fangfan.service.trace.KeptDecision;
import fangfan.service.trace.Receipt;
import fangfan.service.trace.ReceiptedDecision;
import fangfan.vocabulary.Language;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Decisions in PostgreSQL. */
@Component
class DecisionRows implements Decisions {

    private static final String INSERT = """
            insert into decision (id, caller_id, household_no, area_code, round_id, as_of, ruleset_version, outcome, complete,
                                  decided_at, language, explain_all, call, document, trace, receipt)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;

    DecisionRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(List<ReceiptedDecision> decisions) {
        jdbc.batchUpdate(INSERT, decisions.stream().map(DecisionRows::columns).toList());
    }

    private static Object[] columns(ReceiptedDecision decision) {
        DecisionRecord record = decision.record();
        return new Object[] {
            record.id(),
            record.caller(),
            record.householdNo(),
            record.areaCode(),
            record.round(),
            record.asOf(),
            record.rulesetVersion(),
            record.outcome(),
            record.complete(),
            record.decidedAt().atOffset(ZoneOffset.UTC),
            record.language().name(),
            record.explainAll(),
            record.call(),
            record.document(),
            record.trace(),
            decision.receipt().bytes()
        };
    }

    @Override
    public Optional<KeptDecision> find(UUID id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    @Override
    public List<KeptDecision> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.query(
                        "select id, area_code, language, document, receipt from decision where id = any(?)",
                        (row, number) -> new KeptDecision(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                Language.valueOf(row.getString(3)),
                                new Receipt(HexFormat.of().formatHex(row.getBytes(5))).appendedTo(row.getBytes(4))),
                        (Object) ids.toArray(UUID[]::new));
    }
}
