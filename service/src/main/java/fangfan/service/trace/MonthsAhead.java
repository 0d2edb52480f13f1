package fangfan.service.trace;

import fangfan.service.trace.store.MonthRows;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the months of decisions well before they begin. */
@Component
final class MonthsAhead implements DisposableBean {

    private static final Logger LOGGER = LoggerFactory.getLogger(MonthsAhead.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int AHEAD = 2;

    private final MonthRows months;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "months-ahead");
        daemon.setDaemon(true);
        return daemon;
    });

    /** The months of now are there before the first call is answered. */
    MonthsAhead(MonthRows months, Clock clock) {
        this.months = months;
        this.clock = clock;
        make();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(this::look, 6, 6, TimeUnit.HOURS);
    }

    private void look() {
        try {
            make();
        } catch (RuntimeException failure) {
            LOGGER.warn(
                    "the months to come could not be made, trying again in 6 hours: {}",
                    failure.getClass().getName());
        }
    }

    private void make() {
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        for (int month = 0; month <= AHEAD; month++) {
            months.ensure(today.plusMonths(month));
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
