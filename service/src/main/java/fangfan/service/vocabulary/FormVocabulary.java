package fangfan.service.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a form can ask, in one language.
 *
 * @param round whose days stand in the questions; absent while none is open
 */
public record FormVocabulary(@Nullable String round, List<FactEntry> facts) {}
