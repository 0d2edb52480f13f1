package fangfan.service.evaluation.web;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many bulk calls may run at once. Each has one database connection at a time, so that the others of the pool are left to
 * single calls.
 */
@Component
final class BulkStreams {

    /** The place of one running call; given back once. */
    interface Place extends AutoCloseable {

        @Override
        void close();
    }

    private final Semaphore places;

    BulkStreams(
            @Value("${fangfan.limits.bulk-streams}") int most,
            @Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        if (most < 1 || most >= connections) {
            throw new IllegalArgumentException(
                    "fangfan.limits.bulk-streams must be at least 1 and less than spring.datasource.hikari.maximum-pool-size, %d"
                            .formatted(connections));
        }
        this.places = new Semaphore(most);
    }

    /** Empty when all are taken. */
    Optional<Place> enter() {
        return places.tryAcquire() ? Optional.of(places::release) : Optional.empty();
    }
}
