package fangfan.table;

import fangfan.facts.MonitoringType;
import java.util.Optional;

/**
 * What a row says when it matches.
 *
 * @param category code of {@code category.*} in the wording; absent for classification, review and data checks
 */
public record Result(
        Kind kind,
        Optional<String> category,
        Severity severity,
        Optional<MonitoringType> proposedType,
        boolean greenChannel) {}
