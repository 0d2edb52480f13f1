package fangfan.service.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found, newest first.
 *
 * @param next cursor of the page that follows; absent on the last
 */
public record FoundDecisions(
        List<FoundDecision> items, @Nullable String next) {}
