package fangfan.service.observation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The address of a request without what varies in it: identifiers, queries, and whatever nobody serves. */
@Component
final class PathTemplates {

    private static final String UNKNOWN = "-";

    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

    PathTemplates(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    String of(HttpServletRequest request) {
        Object matched = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return matched != null
                ? matched.toString()
                : refused(request.getRequestURI())
                        .map(PathPattern::getPatternString)
                        .orElse(UNKNOWN);
    }

    /** For a request that was refused before it was matched, such as one without a key. */
    private Optional<PathPattern> refused(String uri) {
        PathContainer path;
        try {
            path = PathContainer.parsePath(uri == null ? "" : uri);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info -> info.getPathPatternsCondition() != null)
                .flatMap(info -> info.getPathPatternsCondition().getPatterns().stream())
                .filter(pattern -> pattern.matches(path))
                .sorted()
                .findFirst();
    }
}
