package fangfan.service.dashboard.store;

import fangfan.service.dashboard.Selection;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a statement what was selected: {@code :begins}, {@code :ends} and, where a round was chosen, {@code :round}. */
final class Selected {

    private Selected() {}

    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Selection selected) {
        JdbcClient.StatementSpec bound = statement
                .param("begins", selected.begins().atOffset(ZoneOffset.UTC))
                .param("ends", selected.ends().atOffset(ZoneOffset.UTC));
        return selected.round().map(round -> bound.param("round", round)).orElse(bound);
    }
}
