package fangfan.service.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the embedded server again when it has died, until it is told to let go. */
final class Supervisor implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration PERIOD = Duration.ofMillis(500);

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "postgresql-supervisor");
        thread.setDaemon(true);
        return thread;
    });
    private final PostgresServer server;
    private final int port;
    private String lastFailure = "";

    Supervisor(PostgresServer server, int port) {
        this.server = server;
        this.port = port;
        watch.scheduleWithFixedDelay(this::look, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (server.isRunning()) {
            return;
        }
        try {
            LOGGER.warn("the embedded database has ended; starting it again");
            if (server.start(port)) {
                LOGGER.warn("the embedded database runs again");
                lastFailure = "";
            } else {
                complain("port " + port + " is taken");
            }
        } catch (IOException | RuntimeException e) {
            complain(String.valueOf(e.getMessage()));
        }
    }

    private void complain(String failure) {
        if (!failure.equals(lastFailure) && !watch.isShutdown()) {
            LOGGER.error("the embedded database does not start, trying on: {}", failure);
        }
        lastFailure = failure;
    }

    /** Returns when no start is under way any more. */
    @Override
    public void close() {
        watch.shutdownNow();
        try {
            if (!watch.awaitTermination(1, TimeUnit.MINUTES)) {
                LOGGER.warn("a start of the embedded database is still under way");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
