package fangfan.service.ruleset;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as staff read it.
 *
 * @param version that it was published as
 * @param errors how many errors the gate found; with any, it cannot be submitted
 * @param workbooks only of a draft that is read alone, as are {@code removed} and {@code report}
 * @param removed workbooks of the base that are not in the draft
 */
public record DraftDocument(
        String id,
        String state,
        int baseVersion,
        String sha256,
        String reason,
        Who author,
        OffsetDateTime createdAt,
        @Nullable Done submitted,
        @Nullable Done approved,
        @Nullable Rejection rejected,
        @Nullable Integer version,
        int errors,
        @Nullable List<Workbook> workbooks,
        @Nullable List<String> removed,
        @Nullable WorkbookReport report) {

    /** @param id of the key or account; {@code name} as administrators gave it */
    public record Who(String id, String name) {}

    public record Done(Who by, OffsetDateTime at) {}

    public record Rejection(Who by, OffsetDateTime at, String reason) {}

    /** @param change against the base: {@code SAME}, {@code CHANGED} or {@code NEW} */
    public record Workbook(String name, int bytes, String change) {}
}
