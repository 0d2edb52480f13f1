package fangfan.service.search.store;

import fangfan.service.search.Search;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Pages of ids, in the area that the transaction works for. */
@Component
public class PageRows {

    // Rows come in the order of an index and the page ends the scan. A plan that gathers everything first and sorts it
    // would be as fast while there is little, and slow when there is much.
    private static final String IN_ORDER = """
            select set_config(name, 'off', true) from (values
                ('enable_sort'), ('enable_incremental_sort'), ('enable_hashagg'), ('enable_hashjoin'), ('enable_mergejoin'), ('enable_bitmapscan')) as setting (name)
            """;

    // Planned for the values that are asked for, each time: there are rare and common ones.
    private static final String EACH_BY_ITSELF = """
            select set_config(name, value, true) from (values
                ('plan_cache_mode', 'force_custom_plan'), ('jit', 'off'), ('max_parallel_workers_per_gather', '0'), ('enable_seqscan', 'off')) as setting (name, value)
            """;

    private final JdbcTemplate jdbc;

    PageRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest that come before {@code after}. */
    public List<UUID> ids(Search search, int most, Optional<UUID> after) {
        PageQuery query = query(search, most, after);
        if (query.isEmpty()) {
            return List.of();
        }
        configure(search);
        return jdbc.queryForList(query.sql(), UUID.class, query.values());
    }

    /** How PostgreSQL finds the page. */
    List<String> plan(Search search, int most, Optional<UUID> after) {
        PageQuery query = query(search, most, after);
        configure(search);
        return jdbc.queryForList(
                "explain (analyze, costs off, timing off, buffers off, summary off) " + query.sql(),
                String.class,
                query.values());
    }

    private PageQuery query(Search search, int most, Optional<UUID> after) {
        PageQuery query = new PageQuery(search, after, most);
        search.key().ifPresent(key -> query.oneOf(ofKey(key)));
        if (!search.person().isAnyone()) {
            query.livingIn(households(search));
        }
        return query;
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

    private Map<UUID, String> households(Search search) {
        List<Object> hashes = new ArrayList<>();
        StringBuilder sql = new StringBuilder("select id, household_no from keystore.data_key where true");
        for (Optional<byte[]> hash :
                List.of(search.person().idNo(), search.person().name())) {
            if (hash.isPresent()) {
                sql.append(" and id in (select data_key from keystore.person where hash = ?)");
                hashes.add(hash.get());
            }
        }
        Map<UUID, String> households = new HashMap<>();
        jdbc.query(
                sql.toString(),
                row -> {
                    households.put(row.getObject(1, UUID.class), row.getString(2));
                },
                hashes.toArray());
        return households;
    }
}
