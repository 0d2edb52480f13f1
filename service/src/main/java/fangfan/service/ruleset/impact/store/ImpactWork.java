package fangfan.service.ruleset.impact.store;

import fangfan.service.ruleset.impact.ImpactJob;
import fangfan.service.ruleset.impact.Tally;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Impacts as those who count them see them.
 *
 * <p>Invariant: of several workers one holds an impact; whoever has lost it, by cancellation or to another, changes nothing any more.
 */
@Component
public class ImpactWork {

    private static final String MINE = " where id = :id and worker = :worker";

    private final JdbcClient jdbc;

    ImpactWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest that nobody counts, or whose worker has been silent for so long. */
    public Optional<ImpactJob> claim(UUID worker, Duration takeover) {
        Optional<UUID> claimed = jdbc.sql("""
                        update impact set state = 'RUNNING', worker = :worker, heartbeat = clock_timestamp(),
                                          started_at = coalesce(started_at, clock_timestamp())
                        where id = (select id from impact
                                    where state = 'QUEUED'
                                       or state = 'RUNNING' and heartbeat < clock_timestamp() - make_interval(secs => :silence)
                                    order by created_at limit 1 for update skip locked)
                        returning id
                        """)
                .param("worker", worker)
                .param("silence", takeover.toMillis() / 1000.0)
                .query(UUID.class)
                .optional();
        return claimed.flatMap(id -> jdbc.sql(ImpactRows.SELECT + "where id = :id")
                .param("id", id)
                .query(ImpactRows::job)
                .optional());
    }

    /** Tells that the worker is alive. @return false when the impact is no longer its own */
    public boolean beat(UUID id, UUID worker) {
        return held("update impact set heartbeat = clock_timestamp()", id, worker)
                        .update()
                == 1;
    }

    public boolean total(UUID id, UUID worker, int total) {
        return held("update impact set total = :total, heartbeat = clock_timestamp()", id, worker)
                        .param("total", total)
                        .update()
                == 1;
    }

    /** Keeps what was counted and where to go on, both or neither. @return false when the impact is no longer its own */
    public boolean advance(UUID id, UUID worker, String reached, int done, Tally tally) {
        return held(
                                "update impact set reached = :reached, done = :done, tally = :tally, heartbeat = clock_timestamp()",
                                id,
                                worker)
                        .param("reached", reached)
                        .param("done", done)
                        .param("tally", ImpactRows.written(tally))
                        .update()
                == 1;
    }

    public boolean finish(UUID id, UUID worker, Tally tally) {
        return held(
                                "update impact set state = 'DONE', tally = :tally, worker = null, heartbeat = null, finished_at = clock_timestamp()",
                                id,
                                worker)
                        .param("tally", ImpactRows.written(tally))
                        .update()
                == 1;
    }

    public boolean fail(UUID id, UUID worker, ImpactJob.Failure failure) {
        return held(
                                "update impact set state = 'FAILED', failure = :failure, incident = :incident, tally = null, worker = null,"
                                        + " heartbeat = null, finished_at = clock_timestamp()",
                                id,
                                worker)
                        .param("failure", failure.cause().name())
                        .param("incident", failure.incident().orElse(null))
                        .update()
                == 1;
    }

    /** Lets another worker go on at once. */
    public void release(UUID id, UUID worker) {
        held("update impact set state = 'QUEUED', worker = null, heartbeat = null", id, worker)
                .update();
    }

    private JdbcClient.StatementSpec held(String update, UUID id, UUID worker) {
        return jdbc.sql(update + MINE).param("id", id).param("worker", worker);
    }
}
