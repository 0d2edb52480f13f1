package fangfan.service.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the reader's area.
 *
 * @param today in Asia/Shanghai
 * @param keepMonths of the policy; absent: for ever
 * @param dueDecisions how many decisions have been kept long enough
 * @param months the oldest first; those without decisions are left out
 */
public record RetentionDocument(LocalDate today, @Nullable Integer keepMonths, long dueDecisions, List<Month> months) {

    /**
     * What was decided in a month.
     *
     * @param month as {@code 2026-11}
     * @param keptUntil the last day that the policy wants it; absent: for ever
     * @param due whether that day is over
     */
    public record Month(
            String month,
            long decisions,
            long households,
            @Nullable LocalDate keptUntil,
            boolean due) {}
}
