package fangfan.service.ruleset;

import fangfan.service.database.Watch;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees within a second what any instance approved or published, and prepares it in the background. */
@Component
final class RulesetWatch implements DisposableBean {

    private static final Logger LOGGER = LoggerFactory.getLogger(RulesetWatch.class);

    private final Watch watch;

    RulesetWatch(Rulesets rulesets) {
        this.watch = new Watch("ruleset-watch", rulesets::prepareNext, RulesetWatch::complain);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        watch.begin(Duration.ofSeconds(1));
    }

    private static void complain(String failure, boolean isOutage) {
        LOGGER.atLevel(isOutage ? Level.INFO : Level.WARN)
                .log("what comes into force next could not be prepared: {}", failure);
    }

    @Override
    public void destroy() throws InterruptedException {
        watch.end();
    }
}
