package fangfan.contract;

import fangfan.vocabulary.Text;

/**
 * One reason why a body is refused.
 *
 * <p>Invariant: the message never holds the value of a field, because it may be personal.
 *
 * @param pointer JSON Pointer of the place, also of a property that is missing
 * @param code stable, for programs
 * @param message what is wrong and what to do
 */
public record Violation(String pointer, String code, Text message) {}
