package fangfan.service.problem;

import fangfan.contract.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457) in one language.
 *
 * @param detail what is wrong here or what to do next
 * @param instance URN of the one failure that the log tells about
 * @param traceId of the request, as it stands in the log
 * @param erasure of what was asked for
 * @param line number of the faulty line of a bulk call, from 1
 */
public record ProblemDocument(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @Nullable String instance,
        @Nullable String traceId,
        @Nullable Long line,
        @Nullable Position position,
        @Nullable Integer limit,
        @Nullable Integer retryAfter,
        @Nullable List<Fault> violations,
        @Nullable ErasureNote erasure) {

    /** @param pointer JSON Pointer into the body */
    public record Fault(String pointer, String code, String message) {}
}
