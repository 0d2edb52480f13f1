package fangfan.service.ruleset;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Sees within a second what any instance approved or published, and prepares it in the background. */
@Component
final class RulesetWatch implements DisposableBean {

    private static final Logger LOGGER = LoggerFactory.getLogger(RulesetWatch.class);

    private final Rulesets rulesets;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "ruleset-watch");
        daemon.setDaemon(true);
        return daemon;
    });
    private String lastFailure = "";

    RulesetWatch(Rulesets rulesets) {
        this.rulesets = rulesets;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /** A failure, such as an outage of the database, is told once; calls are told of it themselves. */
    private void look() {
        try {
            rulesets.prepareNext();
            lastFailure = "";
        } catch (RuntimeException failure) {
            String name = failure.getClass().getName();
            if (!name.equals(lastFailure)) {
                boolean outage = failure instanceof DataAccessException || failure instanceof TransactionException;
                LOGGER.atLevel(outage ? Level.INFO : Level.WARN)
                        .log("what comes into force next could not be prepared: {}", name);
                lastFailure = name;
            }
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
