package fangfan.service.observation;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether a decision could be committed now: a message of no bytes is written to the log of the server, and flushed. */
@Component("databaseHealthIndicator")
final class DatabaseHealth extends AbstractHealthIndicator {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DatabaseHealth(JdbcClient jdbc, TransactionTemplate transaction) {
        super("the database cannot be written");
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        transaction.executeWithoutResult(status -> jdbc.sql("select pg_logical_emit_message(true, 'fangfan', '')::text")
                .query(String.class)
                .single());
        health.up();
    }
}
