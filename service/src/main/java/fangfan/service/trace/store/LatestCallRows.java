package fangfan.service.trace.store;

import fangfan.evidence.record.Part;
import fangfan.evidence.record.PartKey;
import fangfan.evidence.record.UnreadablePart;
import fangfan.service.access.AreaPrefix;
import fangfan.service.trace.DataKey;
import fangfan.service.trace.HouseholdRef;
import fangfan.service.trace.LatestCalls;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The latest facts of every household in PostgreSQL, found along the index of decisions by household. */
@Component
class LatestCallRows implements LatestCalls {

    private static final AreaPrefix EVERYWHERE = new AreaPrefix("");

    // The limit stands inside, where the index has the order: however few households lie in the area, a query is as
    // short as any. So all areas are looked at, and those of others left out afterwards.
    private static final String LATEST = """
            (select distinct on (household_no) household_no, area_code, id, round_id, data_key, call from decision
             where household_no > :after and decided_at <= :until
             order by household_no, id desc
             limit :most) latest
            """;

    private final JdbcClient jdbc;
    private final AreaSetting areas;
    private final DataKeyRows keys;
    private final ErasureRows erasures;

    LatestCallRows(JdbcClient jdbc, AreaSetting areas, DataKeyRows keys, ErasureRows erasures) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.keys = keys;
        this.erasures = erasures;
    }

    /** A call as it is stored. */
    private record Row(UUID id, HouseholdRef household, String round, UUID key, byte[] call) {}

    @Override
    public Page page(String after, Instant until, String area, int most) {
        return areas.within(EVERYWHERE, () -> {
            List<Row> rows = new ArrayList<>();
            List<String> last = new ArrayList<>();
            asked(
                            "select household_no, area_code, id, round_id, data_key, case when starts_with(area_code, :area) then call end from "
                                    + LATEST + "order by household_no",
                            after,
                            until,
                            area,
                            most)
                    .query(row -> {
                        last.add(row.getString(1));
                        byte[] call = row.getBytes(6);
                        if (call != null) {
                            rows.add(new Row(
                                    row.getObject(3, UUID.class),
                                    new HouseholdRef(row.getString(1), row.getString(2)),
                                    row.getString(4),
                                    row.getObject(5, UUID.class),
                                    call));
                        }
                    });
            return new Page(readable(rows), last.isEmpty() ? Optional.empty() : Optional.of(last.get(last.size() - 1)));
        });
    }

    /** What was erased or restricted is not used either. */
    private List<LatestCall> readable(List<Row> rows) {
        Set<HouseholdRef> erased =
                erasures.standing(rows.stream().map(Row::household).toList()).keySet();
        Map<UUID, DataKey> secrets = keys.byId(rows.stream().map(Row::key).toList());
        List<LatestCall> calls = new ArrayList<>();
        for (Row row : rows) {
            DataKey secret = secrets.get(row.key());
            if (secret != null && !erased.contains(row.household())) {
                calls.add(new LatestCall(row.household().householdNo(), row.round(), plain(row, secret)));
            }
        }
        return calls;
    }

    private static byte[] plain(Row row, DataKey secret) {
        try {
            return PartKey.derivedFrom(secret.secret(), row.id(), Part.CALL).decrypt(row.call());
        } catch (UnreadablePart e) {
            throw new IllegalStateException("the call of decision " + row.id() + " cannot be decrypted", e);
        }
    }

    @Override
    public Count count(String after, Instant until, String area, int most) {
        return areas.within(
                EVERYWHERE,
                () -> asked(
                                "select count(*) filter (where starts_with(area_code, :area)), max(household_no) from "
                                        + LATEST,
                                after,
                                until,
                                area,
                                most)
                        .query((row, number) -> new Count(row.getInt(1), Optional.ofNullable(row.getString(2))))
                        .single());
    }

    private JdbcClient.StatementSpec asked(String sql, String after, Instant until, String area, int most) {
        return jdbc.sql(sql)
                .param("after", after)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("area", area)
                .param("most", most);
    }
}
