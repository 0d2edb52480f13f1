package fangfan.service.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import fangfan.vocabulary.Language;
import io.micrometer.core.instrument.Metrics;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents as one line of JSON. */
public final class ProblemWriter {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:fangfan:problem:";
    private static final String INSTANCE = "urn:uuid:";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private ProblemWriter() {}

    /** @return UTF-8 */
    public static byte[] write(Problem problem, Language language) {
        return JSON.writeValueAsBytes(document(problem, language, null));
    }

    /** @return UTF-8, for a line of a bulk call */
    public static byte[] write(Problem problem, Language language, long line) {
        return JSON.writeValueAsBytes(document(problem, language, line));
    }

    private static ProblemDocument document(Problem problem, Language language, @Nullable Long line) {
        Metrics.counter("fangfan.problems", "code", problem.kind().code()).increment();
        List<ProblemDocument.Fault> faults = problem.violations().stream()
                .map(violation -> new ProblemDocument.Fault(
                        violation.pointer(),
                        violation.code(),
                        violation.message().in(language)))
                .toList();
        return new ProblemDocument(
                TYPE + problem.kind().code(),
                problem.kind().title().in(language),
                problem.kind().status(),
                problem.kind().code(),
                problem.detail().orElse(problem.kind().advice()).in(language),
                problem.incident().map(number -> INSTANCE + number).orElse(null),
                MDC.get("traceId"),
                line,
                problem.position().orElse(null),
                problem.limit().isPresent() ? problem.limit().getAsInt() : null,
                problem.retryAfter().isPresent() ? problem.retryAfter().getAsInt() : null,
                faults.isEmpty() ? null : faults,
                problem.erasure().orElse(null));
    }
}
