package fangfan.service.evaluation;

import fangfan.contract.CallReading;
import fangfan.vocabulary.Language;
import java.util.Optional;

/**
 * One call as it arrived.
 *
 * @param body the bytes of the call, without the key of a bulk line
 * @param reading what the bytes say
 * @param key idempotency key
 * @param explainAll whether the answer lists the rules that did not match, too
 */
public record Submission(
        byte[] body, CallReading reading, Optional<String> key, Language language, boolean explainAll) {}
