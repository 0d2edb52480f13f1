package fangfan.service.log;

import fangfan.service.database.Watch;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Seals every few seconds, and writes what was sealed to the directory that auditors copy. */
@Component
final class SealWatch implements DisposableBean {

    private static final Logger LOGGER = LoggerFactory.getLogger(SealWatch.class);

    private final Sealer sealer;
    private final LogDirectory directory;
    private final Duration every;
    private final MeterRegistry registry;
    private final Watch watch = new Watch("sealer", this::look, new Complaint());

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
        watch.begin(every);
    }

    private void look() {
        try {
            sealer.seal();
            directory.catchUp();
        } catch (RuntimeException failure) {
            registry.counter("fangfan.seal.failed", "code", failure instanceof BrokenLog ? "broken" : "failed")
                    .increment();
            throw failure;
        }
    }

    /** A log that was changed is told loudly. */
    private static final class Complaint implements Watch.Complaint {

        @Override
        public void tell(String failure, boolean isOutage) {
            if (isOutage) {
                LOGGER.info("nothing is sealed for now: {}", failure);
            } else {
                LOGGER.error("nothing is sealed until somebody looks at this: {}", failure);
            }
        }

        @Override
        public String text(RuntimeException failure) {
            return failure instanceof BrokenLog broken
                    ? String.valueOf(broken.getMessage())
                    : Watch.Complaint.super.text(failure);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        watch.end();
    }
}
