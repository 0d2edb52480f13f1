package fangfan.service.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Refuses at once while the database cannot be reached, instead of letting each request wait for it; now and then one request
 * tries whether it is back.
 */
final class GuardedDataSource extends DelegatingDataSource {

    private static final String CONNECTION_FAILURE = "08006";
    private static final CircuitBreakerConfig FIRST_FAILURE_OPENS = CircuitBreakerConfig.custom()
            .slidingWindowSize(1)
            .minimumNumberOfCalls(1)
            .permittedNumberOfCallsInHalfOpenState(1)
            .waitDurationInOpenState(Duration.ofSeconds(1))
            .build();

    private final HikariDataSource pool;
    private final CircuitBreaker breaker = CircuitBreaker.of("database", FIRST_FAILURE_OPENS);

    GuardedDataSource(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!breaker.tryAcquirePermission()) {
            throw new SQLTransientConnectionException("the database cannot be reached", CONNECTION_FAILURE);
        }
        long start = breaker.getCurrentTimestamp();
        try {
            Connection connection = pool.getConnection();
            breaker.onSuccess(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit());
            return connection;
        } catch (SQLException e) {
            if (isBusy()) {
                breaker.releasePermission();
            } else {
                breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), e);
            }
            throw e;
        } catch (RuntimeException e) {
            breaker.releasePermission();
            throw e;
        }
    }

    /** With every connection at work, the wait says nothing about the database. */
    private boolean isBusy() {
        HikariPoolMXBean state = pool.getHikariPoolMXBean();
        return state != null && state.getActiveConnections() >= pool.getMaximumPoolSize();
    }
}
