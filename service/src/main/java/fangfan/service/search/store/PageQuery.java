package fangfan.service.search.store;

import fangfan.service.search.Search;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The statement that finds a page. */
final class PageQuery {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Digits of the code of a county, a town, a village. */
    private static final int COUNTY = 6;

    private static final int TOWN = 9;
    private static final int VILLAGE = 12;

    private static final String NOT_ERASED = """
            coalesce((select kind from keystore.erasure
                      where erasure.household_no = d.household_no and erasure.area_code = d.area_code
                      order by erasure.id desc limit 1), 'RELEASED') = 'RELEASED'""";

    private final StringBuilder joins = new StringBuilder();
    private final List<Object> joined = new ArrayList<>();
    private final StringBuilder conditions = new StringBuilder("true");
    private final List<Object> asked = new ArrayList<>();
    private final int most;
    private boolean isEmpty;

    PageQuery(Search search, Optional<UUID> after, int most) {
        this.most = most;
        search.ruleId().ifPresent(rule -> join("keystore.finding r on r.decision_id = d.id and r.rule_id = ?", rule));
        search.category()
                .ifPresent(category -> join(
                        "keystore.finding c on c.decision_id = d.id and c.category = ? and c.kind in ('KEY_GROUP', 'RISK_LEAD')",
                        category));
        search.householdNo().ifPresent(number -> where("d.household_no = ?", number));
        search.outcome().ifPresent(outcome -> where("d.outcome = ?", outcome.name()));
        search.round().ifPresent(round -> where("d.round_id = ?", round));
        search.rulesetVersion().ifPresent(version -> where("d.ruleset_version = ?", version));
        search.from().ifPresent(day -> where("d.id >= ?", firstIdOf(day)));
        search.to().ifPresent(day -> where("d.id < ?", firstIdOf(day.plusDays(1))));
        after.ifPresent(id -> where("d.id < ?", id));
        area(search.area().digits());
        if (search.asksForContent()) {
            conditions.append(" and ").append(NOT_ERASED);
        }
    }

    /** Row-level security holds the area; this tells the planner by which index. */
    private void area(String digits) {
        if (digits.length() == VILLAGE) {
            where("d.area_code = ?", digits);
        } else if (digits.length() >= TOWN) {
            where("d.town_code = ?", digits.substring(0, TOWN));
        } else if (digits.length() >= COUNTY) {
            where("d.county_code = ?", digits.substring(0, COUNTY));
        }
    }

    void oneOf(List<UUID> ids) {
        isEmpty |= ids.isEmpty();
        where("d.id = any(?)", ids.toArray(UUID[]::new));
    }

    /** @param households numbers by data key; the key tells households of one number apart, the number has an index */
    void livingIn(Map<UUID, String> households) {
        isEmpty |= households.isEmpty();
        where("d.household_no = any(?)", households.values().toArray(String[]::new));
        where("d.data_key = any(?)", households.keySet().toArray(UUID[]::new));
    }

    /** Whether it is known already that there is none. */
    boolean isEmpty() {
        return isEmpty;
    }

    String sql() {
        // A household may have met several rules of a category.
        return "select distinct d.id from decision d" + joins + " where " + conditions + " order by d.id desc limit "
                + most;
    }

    Object[] values() {
        List<Object> values = new ArrayList<>(joined);
        values.addAll(asked);
        return values.toArray();
    }

    private void join(String table, Object value) {
        joins.append(" join ").append(table);
        joined.add(value);
    }

    private void where(String condition, Object value) {
        conditions.append(" and ").append(condition);
        asked.add(value);
    }

    /** What {@code first_id_at} is in SQL. */
    private static UUID firstIdOf(LocalDate day) {
        return new UUID(day.atStartOfDay(ZONE).toInstant().toEpochMilli() << 16, 0);
    }
}
