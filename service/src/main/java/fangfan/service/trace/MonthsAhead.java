package fangfan.service.trace;

import fangfan.service.database.Watch;
import fangfan.service.trace.store.MonthRows;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
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
    private final Watch watch = new Watch("months-ahead", this::make, MonthsAhead::complain);

    /** The months of now are there before the first call is answered. */
    MonthsAhead(MonthRows months, Clock clock) {
        this.months = months;
        this.clock = clock;
        make();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        watch.begin(Duration.ofHours(6));
    }

    private void make() {
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        for (int month = 0; month <= AHEAD; month++) {
            months.ensure(today.plusMonths(month));
        }
    }

    private static void complain(String failure, boolean isOutage) {
        LOGGER.warn("the months to come could not be made, trying every 6 hours: {}", failure);
    }

    @Override
    public void destroy() throws InterruptedException {
        watch.end();
    }
}
