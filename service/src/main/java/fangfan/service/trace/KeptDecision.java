package fangfan.service.trace;

import fangfan.vocabulary.Language;
import java.util.UUID;

/**
 * A decision as it can be read again.
 *
 * @param language that it was worded in
 * @param answer the very bytes that were given
 */
public record KeptDecision(UUID id, String areaCode, Language language, byte[] answer) {}
