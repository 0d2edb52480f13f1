package fangfan.service.round;

import fangfan.vocabulary.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One stage of a round's work.
 *
 * @param from absent: from the start of the round
 * @param to its deadline, included; days in Asia/Shanghai
 * @param basis clause of the notice
 */
public record Stage(String code, Text name, Optional<LocalDate> from, LocalDate to, String basis) {}
