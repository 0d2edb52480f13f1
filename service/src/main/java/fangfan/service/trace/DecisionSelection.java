package fangfan.service.trace;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which decisions are wanted.
 *
 * @param from day that it was decided on, in Asia/Shanghai; included, and so is {@code to}
 */
public record DecisionSelection(
        Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> round, Optional<Integer> rulesetVersion) {}
