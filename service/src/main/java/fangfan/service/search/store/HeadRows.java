package fangfan.service.search.store;

import fangfan.contract.ShanghaiTime;
import fangfan.service.search.FoundDecision;
import fangfan.service.trace.Erasure;
import fangfan.service.trace.HouseholdRef;
import fangfan.service.trace.store.ErasureRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The heads of decisions and the rules that they met, in the area that the transaction works for. */
@Component
public class HeadRows {

    private static final String HEADS = """
            select id, household_no, area_code, round_id, as_of::text, decided_at, ruleset_version, outcome, complete, receipt
            from decision where id = any(?) order by id desc
            """;

    private static final String FINDINGS = """
            select decision_id, rule_id, case when kind in ('KEY_GROUP', 'RISK_LEAD') then category end
            from keystore.finding where decision_id = any(?) order by decision_id, rule_id
            """;

    private final JdbcTemplate jdbc;
    private final ErasureRows erasures;

    HeadRows(JdbcTemplate jdbc, ErasureRows erasures) {
        this.jdbc = jdbc;
        this.erasures = erasures;
    }

    /** What a decision came to. */
    private record Met(List<String> categories, List<String> rules) {}

    /** Newest first; those that there are. */
    public List<FoundDecision> of(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        UUID[] wanted = ids.toArray(UUID[]::new);
        Map<UUID, Met> met = met(wanted);
        List<FoundDecision> heads = jdbc.query(HEADS, (row, number) -> head(row, met), (Object) wanted);
        Map<HouseholdRef, Erasure> erased =
                erasures.standing(heads.stream().map(HeadRows::household).toList());
        return heads.stream()
                .map(head -> without(erased.get(household(head)), head))
                .toList();
    }

    private Map<UUID, Met> met(UUID[] ids) {
        Map<UUID, Met> met = new HashMap<>();
        jdbc.query(
                FINDINGS,
                row -> {
                    Met one = met.computeIfAbsent(
                            row.getObject(1, UUID.class), id -> new Met(new ArrayList<>(), new ArrayList<>()));
                    one.rules().add(row.getString(2));
                    String category = row.getString(3);
                    if (category != null && !one.categories().contains(category)) {
                        one.categories().add(category);
                    }
                },
                (Object) ids);
        return met;
    }

    private static FoundDecision head(ResultSet row, Map<UUID, Met> met) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        Met found = met.getOrDefault(id, new Met(List.of(), List.of()));
        return new FoundDecision(
                id.toString(),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                ShanghaiTime.print(row.getObject(6, OffsetDateTime.class).toInstant()),
                row.getInt(7),
                row.getString(8),
                row.getBoolean(9),
                found.categories(),
                found.rules(),
                HexFormat.of().formatHex(row.getBytes(10)),
                null);
    }

    private static FoundDecision without(@Nullable Erasure erasure, FoundDecision head) {
        return erasure == null
                ? head
                : new FoundDecision(
                        head.decisionId(),
                        head.householdNo(),
                        head.areaCode(),
                        head.round(),
                        head.asOf(),
                        head.decidedAt(),
                        head.rulesetVersion(),
                        null,
                        null,
                        null,
                        null,
                        head.receipt(),
                        erasure.kind().name());
    }

    private static HouseholdRef household(FoundDecision head) {
        return new HouseholdRef(head.householdNo(), head.areaCode());
    }
}
