package fangfan.service.retention;

import fangfan.service.access.AreaPrefix;
import fangfan.service.retention.store.MonthCounts;
import fangfan.service.trace.store.AreaSetting;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Tells which decisions have been kept long enough. What to do with them an operator decides: {@code docs/retention.md}. */
@Component
@EnableConfigurationProperties(RetentionPolicy.class)
public final class Retention {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final RetentionPolicy policy;
    private final MonthCounts counts;
    private final AreaSetting areas;
    private final Clock clock;

    Retention(RetentionPolicy policy, MonthCounts counts, AreaSetting areas, Clock clock) {
        this.policy = policy;
        this.counts = counts;
        this.areas = areas;
        this.clock = clock;
    }

    public RetentionDocument report(AreaPrefix area) {
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        List<RetentionDocument.Month> months = areas.within(area, counts::byMonth).stream()
                .map(count -> month(count, today))
                .toList();
        long due = months.stream()
                .filter(RetentionDocument.Month::due)
                .mapToLong(RetentionDocument.Month::decisions)
                .sum();
        return new RetentionDocument(today, policy.months(), due, months);
    }

    private RetentionDocument.Month month(MonthCounts.Count count, LocalDate today) {
        Optional<LocalDate> until = policy.keptUntil(count.month());
        return new RetentionDocument.Month(
                count.month().toString(),
                count.decisions(),
                count.households(),
                until.orElse(null),
                until.filter(today::isAfter).isPresent());
    }
}
