package fangfan.service.search.store;

import fangfan.service.search.Search;
import fangfan.service.trace.HouseholdRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Pages of ids, in the area that the transaction works for. */
@Component
public class PageRows {

    // Rows come in the order of an index and the page ends the scan. A plan that gathers everything first and sorts it
    // would be as fast while there is little, and slow when there is much; the planner cannot tell how many rows the
    // area lets through, so it is told.
    private static final String IN_ORDER = """
            select set_config(name, value, true) from (values
                ('enable_sort', 'off'), ('enable_incremental_sort', 'off'), ('enable_hashagg', 'off'), ('enable_hashjoin', 'off'),
                ('enable_mergejoin', 'off'), ('enable_bitmapscan', 'off'), ('max_parallel_workers_per_gather', '0')) as setting (name, value)
            """;

    // Planned for the values that are asked for, each time: there are rare and common ones.
    private static final String EACH_BY_ITSELF = """
            select set_config(name, value, true) from (values ('plan_cache_mode', 'force_custom_plan'), ('jit', 'off')) as setting (name, value)
            """;

    private final JdbcTemplate jdbc;

    PageRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest that come before {@code after}. */
    public List<UUID> ids(Search search, int most, Optional<UUID> after) {
        PageQuery query = new PageQuery(search, after, most);
        if (search.key().isPresent()) {
            query.oneOf(ofKey(search.key().get()));
        }
        if (!search.person().isAnyone()) {
            query.livingIn(households(search));
        }
        if (query.isEmpty()) {
            return List.of();
        }
        configure(search);
        return jdbc.queryForList(query.sql(), UUID.class, query.values());
    }

    /** How PostgreSQL finds the page, for whoever checks that. */
    List<String> plan(Search search, int most, Optional<UUID> after) {
        configure(search);
        PageQuery query = new PageQuery(search, after, most);
        return jdbc.queryForList("explain (costs off) " + query.sql(), String.class, query.values());
    }

    private void configure(Search search) {
        jdbc.query(EACH_BY_ITSELF, row -> {});
        if (!search.isNarrow()) {
            jdbc.query(IN_ORDER, row -> {});
        }
    }

    private List<UUID> ofKey(String key) {
        return jdbc.queryForList("select decision_id from request_key where key = ?", UUID.class, key);
    }

    private List<HouseholdRef> households(Search search) {
        List<Object> hashes = new ArrayList<>();
        StringBuilder sql = new StringBuilder("select household_no, area_code from keystore.data_key where true");
        for (Optional<byte[]> hash :
                List.of(search.person().idNo(), search.person().name())) {
            if (hash.isPresent()) {
                sql.append(" and id in (select data_key from keystore.person where hash = ?)");
                hashes.add(hash.get());
            }
        }
        return jdbc.query(
                sql.toString(),
                (row, number) -> new HouseholdRef(row.getString(1), row.getString(2)),
                hashes.toArray());
    }
}
