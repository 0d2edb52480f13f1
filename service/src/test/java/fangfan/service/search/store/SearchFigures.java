package fangfan.service.search.store;

import fangfan.service.RunningService;
import fangfan.service.proofs.ProofsPage;
import fangfan.service.search.Cursor;
import fangfan.service.search.FoundDecisions;
import fangfan.service.search.LoadedDecisions;
import fangfan.service.search.Lookups;
import fangfan.service.search.Search;
import fangfan.service.search.Searches;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Loads many decisions and writes down how long a page of each search takes, by which index, and how many bytes a decision takes. */
public final class SearchFigures {

    private static final int PAGES = 200;
    private static final int LIMIT = 50;
    private static final int WARM_UP = 20;
    private static final int PLANS = 10;

    private final RunningService service;
    private final Lookups lookups;
    private final List<String> lines = new ArrayList<>();

    private SearchFigures(RunningService service) {
        this.service = service;
        this.lookups = new Lookups(service.sql(), new Random(5));
    }

    /** Takes an empty directory for the database, how many decisions are loaded, and the page to write to; runs in the service's module. */
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        boolean isLoaded = Files.exists(data);
        try (RunningService service = RunningService.start(data)) {
            if (!isLoaded) {
                LoadedDecisions.into(service, count, true);
            }
            SearchFigures figures = new SearchFigures(service);
            figures.say(ProofsPage.measured());
            figures.sizes();
            figures.times("one filter", Lookups.FILTERS);
            figures.times("several", Lookups.TOGETHER);
            ProofsPage.replace(Path.of(arguments[2]), "search", figures.lines);
        }
    }

    private void sizes() {
        JdbcClient sql = service.sql();
        long decisions =
                sql.sql("select count(*) from decision").query(Long.class).single();
        say("");
        say("| %,d decisions | bytes each |".formatted(decisions));
        say("| --- | --- |");
        say(each(
                "facts, answer and trace, enciphered, with their head",
                "sum(pg_table_size(relid)) from pg_partition_tree('decision')",
                decisions));
        say(each("its indexes", "sum(pg_indexes_size(relid)) from pg_partition_tree('decision')", decisions));
        say(each(
                "key store: data keys, persons, findings, open questions",
                "sum(pg_total_relation_size(c.oid)) from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = 'keystore' and relkind = 'r'",
                decisions));
        say(each("idempotency key", "pg_total_relation_size('request_key')", decisions));
        say(each("entry of the log", "pg_total_relation_size('log_entry')", decisions));
    }

    private String each(String what, String size, long decisions) {
        long bytes = service.sql()
                .sql("select (" + (size.contains(" from ") ? "select " : "") + size + ")::bigint")
                .query(Long.class)
                .single();
        return String.format(Locale.ROOT, "| %s | %,d |", what, bytes / decisions);
    }

    private void times(String heading, List<String> searches) {
        say("");
        say("| %s | p50 ms | p95 ms | longest ms | rows read, at most | indexes |".formatted(heading));
        say("| --- | --- | --- | --- | --- | --- |");
        for (String filters : searches) {
            pages(filters, WARM_UP);
            List<Double> times = pages(filters, PAGES);
            Collections.sort(times);
            Set<String> indexes = new TreeSet<>();
            long rows = 0;
            for (int i = 0; i < PLANS; i++) {
                Plans plan = Plans.of(lookups.by(filters), LIMIT, service);
                indexes.addAll(plan.indexes());
                rows = Math.max(rows, plan.rowsRead());
            }
            say(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %,d | `%s` |",
                    filters.replace(" ", ", "),
                    times.get(times.size() / 2),
                    times.get(times.size() * 95 / 100),
                    times.get(times.size() - 1),
                    rows,
                    String.join("`, `", indexes)));
        }
    }

    /** Milliseconds of each page: the first of a search, and the one that follows if there is one. */
    private List<Double> pages(String filters, int count) {
        List<Double> times = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        Search search = lookups.by(filters);
        while (times.size() < count) {
            long begin = System.nanoTime();
            FoundDecisions page = service.bean(Searches.class).page(search, LIMIT, after);
            times.add((System.nanoTime() - begin) / 1e6);
            after = after.isEmpty() ? Optional.ofNullable(page.next()).flatMap(Cursor::read) : Optional.empty();
            if (after.isEmpty()) {
                search = lookups.by(filters);
            }
        }
        return times;
    }

    private void say(String line) {
        lines.add(line);
        System.out.println(line);
    }
}
