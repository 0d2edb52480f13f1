package fangfan.service.log;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Seals every few seconds, and writes what was sealed to the directory that auditors copy. */
@Component
final class SealWatch implements DisposableBean {

    private static final Logger LOGGER = LoggerFactory.getLogger(SealWatch.class);

    private final Sealer sealer;
    private final LogDirectory directory;
    private final Duration every;
    private final MeterRegistry registry;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "sealer");
        daemon.setDaemon(true);
        return daemon;
    });
    private String lastFailure = "";

    SealWatch(
            Sealer sealer,
            LogDirectory directory,
            @Value("${fangfan.seal.every}") Duration every,
            MeterRegistry registry) {
        this.sealer = sealer;
        this.directory = directory;
        this.every = every;
        this.registry = registry;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            sealer.seal();
            directory.catchUp();
            lastFailure = "";
        } catch (RuntimeException failure) {
            complain(failure);
        }
    }

    /** Each failure is told once. An outage of the database is told to callers anyway; a log that was changed is told loudly. */
    private void complain(RuntimeException failure) {
        registry.counter("fangfan.seal.failed", "code", failure instanceof BrokenLog ? "broken" : "failed")
                .increment();
        String text = failure instanceof BrokenLog
                ? String.valueOf(failure.getMessage())
                : failure.getClass().getName();
        if (!text.equals(lastFailure)) {
            boolean outage = failure instanceof DataAccessException || failure instanceof TransactionException;
            if (outage) {
                LOGGER.info("nothing is sealed for now: {}", text);
            } else {
                LOGGER.error("nothing is sealed until somebody looks at this: {}", text);
            }
            lastFailure = text;
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
