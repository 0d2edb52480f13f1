package fangfan.service.round;

import fangfan.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which round is open, and the stages of each. What is computed on a round's days stands in the ruleset. */
@Component
public class Rounds {

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of the one round that is open. */
    public Optional<String> open() {
        return jdbc.sql("select id from round where is_open")
                .query(String.class)
                .optional();
    }

    /** Ids of all rounds, the latest first. */
    public List<String> all() {
        return jdbc.sql("select id from round order by id desc")
                .query(String.class)
                .list();
    }

    /** In the order of their deadlines. */
    public List<Stage> stages(String round) {
        return jdbc.sql("""
                        select code, name_zh, name_en, from_day, to_day, basis from round_stage
                        where round_id = :round order by to_day
                        """)
                .param("round", round)
                .query((row, number) -> new Stage(
                        row.getString(1),
                        new Text(row.getString(2), row.getString(3)),
                        Optional.ofNullable(row.getObject(4, LocalDate.class)),
                        row.getObject(5, LocalDate.class),
                        row.getString(6)))
                .list();
    }
}
