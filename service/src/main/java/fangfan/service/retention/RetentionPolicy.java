package fangfan.service.retention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long decisions are to be kept.
 *
 * @param months after the end of the month that they were made in; none: for ever
 */
@ConfigurationProperties("fangfan.retention")
public record RetentionPolicy(@Nullable Integer months) {

    private static final int MOST = 1_200;

    public RetentionPolicy {
        if (months != null && (months < 1 || months > MOST)) {
            throw new IllegalArgumentException(
                    "fangfan.retention.months 应为 1 到 1200 的整数，一直保存就不要写 give a whole number from 1 to 1200, or leave it out to keep decisions for ever");
        }
    }

    /** The last day that a month's decisions are to be kept. */
    Optional<LocalDate> keptUntil(YearMonth month) {
        return Optional.ofNullable(months).map(kept -> month.plusMonths(kept).atEndOfMonth());
    }
}
