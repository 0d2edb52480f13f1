package fangfan.service.trace.store;

import fangfan.service.access.AreaPrefix;
import fangfan.service.trace.DecisionIds;
import fangfan.service.trace.DecisionSelection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Ids of decisions in PostgreSQL. They hold the time, so bounds of time are bounds of ids and leave out whole months. */
@Component
class DecisionIdRows implements DecisionIds {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final JdbcTemplate jdbc;
    private final AreaSetting areas;

    DecisionIdRows(JdbcTemplate jdbc, AreaSetting areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    @Override
    public List<UUID> page(DecisionSelection selection, UUID after, Instant until, AreaPrefix area, int most) {
        StringBuilder sql = new StringBuilder("select id from decision where id > ? and id < first_id_at(?)");
        List<Object> values = new ArrayList<>(List.of(after, until.atOffset(ZoneOffset.UTC)));
        selection.from().ifPresent(day -> {
            sql.append(" and id >= first_id_at(?)");
            values.add(begin(day));
        });
        selection.to().ifPresent(day -> {
            sql.append(" and id < first_id_at(?)");
            values.add(begin(day.plusDays(1)));
        });
        selection.round().ifPresent(round -> {
            sql.append(" and round_id = ?");
            values.add(round);
        });
        selection.rulesetVersion().ifPresent(version -> {
            sql.append(" and ruleset_version = ?");
            values.add(version);
        });
        values.add(most);
        return areas.within(
                area,
                () -> jdbc.queryForList(sql.append(" order by id limit ?").toString(), UUID.class, values.toArray()));
    }

    private static Object begin(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }

    @Override
    public List<UUID> ofHousehold(String householdNo, AreaPrefix area, int most) {
        return areas.within(
                area,
                () -> jdbc.queryForList(
                        "select id from decision where household_no = ? order by id desc limit ?",
                        UUID.class,
                        householdNo,
                        most));
    }
}
