package fangfan.service.search;

import fangfan.decision.Outcome;
import fangfan.service.access.AreaPrefix;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Searches by one filter each, or by several, for what was loaded. */
public final class Lookups {

    public static final List<String> FILTERS = List.of(
            "any",
            "householdNo",
            "ruleId",
            "category",
            "outcome",
            "village",
            "town",
            "round",
            "rulesetVersion",
            "days",
            "key",
            "idNo",
            "name");

    /** Several at once, among them such as nothing meets. */
    public static final List<String> TOGETHER = List.of(
            "town outcome",
            "town ruleId",
            "village category",
            "ruleId round",
            "category outcome days",
            "outcome round",
            "neighbour",
            "round rulesetVersion");

    private static final List<String> ROUNDS = List.of("2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3");

    private final JdbcClient sql;
    private final Random random;
    private final List<String> rules;
    private final List<String> categories;

    /** @param sql as superuser */
    public Lookups(JdbcClient sql, Random random) {
        this.sql = sql;
        this.random = random;
        this.rules = sql.sql("select distinct rule_id from keystore.finding order by 1")
                .query(String.class)
                .list();
        this.categories = sql.sql(
                        "select distinct category from keystore.finding where kind in ('KEY_GROUP', 'RISK_LEAD') and category is not null order by 1")
                .query(String.class)
                .list();
    }

    /** @param filters their names, with a blank between */
    public Search by(String filters) {
        List<String> some = List.of(filters.split(" "));
        int village = random.nextInt(300);
        String area = "500116" + (101 + village / 10) + (201 + village % 10);
        LocalDate from = LocalDate.of(2025, 11, 1).plusDays(random.nextInt(360));
        return new Search(
                some.contains("householdNo")
                        ? Optional.of(area + String.format(Locale.ROOT, "-%05d", village + 300 * random.nextInt(200)))
                        : Optional.empty(),
                some.contains("ruleId") ? Optional.of(any(rules)) : Optional.empty(),
                some.contains("category") ? Optional.of(any(categories)) : Optional.empty(),
                some.contains("outcome") ? Optional.of(any(List.of(Outcome.values()))) : Optional.empty(),
                new AreaPrefix(
                        some.contains("village")
                                ? area
                                : some.contains("town")
                                        ? area.substring(0, 9)
                                        : some.contains("neighbour") ? "500117" : "500116"),
                some.contains("round") ? Optional.of(any(ROUNDS)) : Optional.empty(),
                some.contains("rulesetVersion") ? Optional.of(1 + random.nextInt(12)) : Optional.empty(),
                some.contains("days") ? Optional.of(from) : Optional.empty(),
                some.contains("days") ? Optional.of(from.plusDays(random.nextInt(30))) : Optional.empty(),
                some.contains("key") ? Optional.of("visit-" + random.nextInt(20_000)) : Optional.empty(),
                new Person(
                        some.contains("idNo")
                                ? Optional.of(hash(random.nextInt(LoadedDecisions.HOUSEHOLDS) + " 1"))
                                : Optional.empty(),
                        some.contains("name")
                                ? Optional.of(hash("name " + random.nextInt(12_000)))
                                : Optional.empty()));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private byte[] hash(String said) {
        return sql.sql("select sha256(convert_to(:said, 'UTF8'))")
                .param("said", said)
                .query(byte[].class)
                .single();
    }
}
