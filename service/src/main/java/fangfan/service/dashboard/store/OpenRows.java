package fangfan.service.dashboard.store;

import fangfan.service.dashboard.Figures;
import fangfan.service.dashboard.Selection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what decisions left open. Its caller's transaction says for which area. */
@Component
public class OpenRows {

    // A data key is of one household in one area, and shorter than both.
    private static final String LATEST = """
            with latest as materialized (
                select distinct on (data_key) id from decision
                where id >= first_id_at(:begins) and id < first_id_at(:ends) %s
                order by data_key, id desc
            ), left_open as materialized (
                select facts, parameters from latest left join keystore.open_question on decision_id = id
            )
            select 'HOUSEHOLDS', '', count(*) from left_open
            union all select 'WAITING', '', count(*) from left_open where facts <> '{}'
            union all select 'FACT', fact, count(*) from left_open, unnest(facts) fact group by fact
            union all select 'PARAMETER', parameter, count(*) from left_open, unnest(parameters) parameter group by parameter
            order by 1, 3 desc, 2
            """;

    private static final String FAILURES = """
            select failure, count(*), (array_agg(decision_id order by decision_id desc))[1\\:%d]
            from keystore.open_question, unnest(failures) failure
            where failures <> '{}' and decision_id >= first_id_at(:begins) and decision_id < first_id_at(:ends) %s
            group by failure order by 2 desc, 1 limit :most
            """;

    private static final String OF_ROUND =
            "and exists (select from decision where id = decision_id and round_id = :round)";

    private final JdbcClient jdbc;

    OpenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the latest of the selected decisions on each household waits for. */
    public record Ledger(long households, long waiting, List<Figures.Wanted> facts, List<Figures.Wanted> parameters) {}

    public Ledger ledger(Selection selected) {
        long[] households = new long[2];
        List<Figures.Wanted> facts = new ArrayList<>();
        List<Figures.Wanted> parameters = new ArrayList<>();
        Selected.bind(jdbc.sql(LATEST.formatted(selected.round().isPresent() ? "and round_id = :round" : "")), selected)
                .query(row -> {
                    switch (row.getString(1)) {
                        case "HOUSEHOLDS" -> households[0] = row.getLong(3);
                        case "WAITING" -> households[1] = row.getLong(3);
                        case "FACT" -> facts.add(wanted(row));
                        default -> parameters.add(wanted(row));
                    }
                });
        return new Ledger(households[0], households[1], facts, parameters);
    }

    private static Figures.Wanted wanted(ResultSet row) throws SQLException {
        return new Figures.Wanted(row.getString(2), row.getLong(3));
    }

    /**
     * Rules that could not be decided.
     *
     * @param most of them, those of most decisions
     * @param examples of decisions, of each
     */
    public List<Figures.Failed> failures(Selection selected, int most, int examples) {
        return Selected.bind(
                        jdbc.sql(FAILURES.formatted(examples, selected.round().isPresent() ? OF_ROUND : "")), selected)
                .param("most", most)
                .query(OpenRows::failed)
                .list();
    }

    private static Figures.Failed failed(ResultSet row, int number) throws SQLException {
        String[] ruleAndCode = row.getString(1).split(":", 2);
        return new Figures.Failed(ruleAndCode[0], ruleAndCode[1], row.getLong(2), List.of((UUID[])
                row.getArray(3).getArray()));
    }
}
