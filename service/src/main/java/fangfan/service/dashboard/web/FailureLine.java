package fangfan.service.dashboard.web;

import fangfan.service.dashboard.DashboardDocument;
import fangfan.service.log.RecordIds;
import fangfan.service.page.Words;
import fangfan.service.ruleset.Times;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A rule that could not be decided, with the way to the decisions. */
record FailureLine(String ruleId, String name, String message, String decisions, List<Example> latest) {

    /** @param at when it was decided; decisions of one minute differ in the last letters of {@code id} */
    record Example(String id, String at, String end) {}

    static FailureLine of(DashboardDocument.Failure failure, Words words) {
        return new FailureLine(
                failure.ruleId(),
                failure.name(),
                failure.message(),
                words.number(failure.decisions()),
                failure.latest().stream().map(FailureLine::example).toList());
    }

    private static Example example(String id) {
        Instant at = RecordIds.writtenAt(UUID.fromString(id));
        return new Example(id, Times.minute(at), id.substring(id.length() - 4));
    }
}
