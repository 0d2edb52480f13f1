package fangfan.service.dashboard.store;

import fangfan.decision.Outcome;
import fangfan.service.dashboard.Figures;
import fangfan.service.dashboard.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts decisions. Its caller's transaction says for which area. */
@Component
public class CountRows {

    // Ids hold the time, so that months outside are not looked at.
    private static final String DECISIONS = """
            select (decided_at at time zone 'Asia/Shanghai')::date, left(area_code, 9), outcome, count(*)
            from decision
            where id >= first_id_at(:begins) and id < first_id_at(:ends) %s
            group by grouping sets ((1), (2, 3))
            order by 1, 2, 3
            """;

    private static final String RULES = """
            select rule_id, kind, count(*) from keystore.finding
            where decision_id >= first_id_at(:begins) and decision_id < first_id_at(:ends) %s
            group by rule_id, kind order by 3 desc, 1, 2 limit :most
            """;

    private static final String OF_ROUND = """
            and decision_id in (select id from decision
                                where round_id = :round and id >= first_id_at(:begins) and id < first_id_at(:ends))
            """;

    private static final String OTHER_ROUNDS = """
            select exists (select from decision
                           where id >= first_id_at(:begins) and id < first_id_at(:ends) and round_id <> :round)
            """;

    private final JdbcClient jdbc;
    private final CountSettings settings;

    CountRows(JdbcClient jdbc, CountSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Decisions by day, and by town and outcome. */
    public record Counted(List<Figures.Day> byDay, List<Figures.Town> byTown) {}

    public Counted decisions(Selection selected) {
        List<Figures.Day> days = new ArrayList<>();
        List<Figures.Town> towns = new ArrayList<>();
        String ofRound = selected.round().isPresent() ? "and round_id = :round" : "";
        Selected.bind(jdbc.sql(DECISIONS.formatted(ofRound)), selected).query(row -> {
            LocalDate day = row.getObject(1, LocalDate.class);
            if (day == null) {
                towns.add(new Figures.Town(row.getString(2), Outcome.valueOf(row.getString(3)), row.getLong(4)));
            } else {
                days.add(new Figures.Day(day, row.getLong(4)));
            }
        });
        return new Counted(days, towns);
    }

    /** Of rules that were met, those of most decisions. */
    public List<Figures.Rule> rules(Selection selected, int most) {
        return selected.round().isPresent() && hasOtherRounds(selected)
                ? settings.withoutLookingUp(() -> rules(OF_ROUND, selected, most))
                : rules("", selected, most);
    }

    private boolean hasOtherRounds(Selection selected) {
        return Selected.bind(jdbc.sql(OTHER_ROUNDS), selected)
                .query(Boolean.class)
                .single();
    }

    private List<Figures.Rule> rules(String ofRound, Selection selected, int most) {
        return Selected.bind(jdbc.sql(RULES.formatted(ofRound)), selected)
                .param("most", most)
                .query((row, number) -> new Figures.Rule(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }
}
