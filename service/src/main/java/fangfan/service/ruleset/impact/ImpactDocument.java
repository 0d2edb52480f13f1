package fangfan.service.ruleset.impact;

import fangfan.decision.ImpactCounts;
import fangfan.decision.ImpactReport;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An impact as staff read it. Counts are there once it is done.
 *
 * @param total households, or lines of the file; absent while stored households are being counted
 * @param outdated whether the draft was changed since
 * @param failure why there is no result
 * @param leftOut households, or lines, that could not be counted
 * @param rules only of an impact that is read alone, as are {@code towns}, {@code examples} and {@code badLines}
 * @param badLines the first 100 lines that could not be counted
 */
public record ImpactDocument(
        String id,
        String draftId,
        String draftSha256,
        int baseVersion,
        Who requestedBy,
        String areaPrefix,
        String source,
        String state,
        @Nullable Integer total,
        int done,
        OffsetDateTime requestedAt,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt,
        boolean outdated,
        @Nullable String failure,
        @Nullable Integer counted,
        @Nullable Integer leftOut,
        @Nullable ImpactCounts households,
        @Nullable String warning,
        @Nullable List<ImpactReport.Rule> rules,
        @Nullable List<ImpactReport.Town> towns,
        @Nullable List<ImpactReport.Example> examples,
        @Nullable List<Line> badLines) {

    /** @param id of the key or account; {@code name} as administrators gave it */
    public record Who(String id, String name) {}

    public record Line(int line, String message) {}
}
