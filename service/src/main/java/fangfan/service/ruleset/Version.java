package fangfan.service.ruleset;

import fangfan.decision.RulesetId;
import java.util.Optional;
import java.util.UUID;

/**
 * A ruleset that was published; it never changes and is kept for ever.
 *
 * @param draft that it was; none of the first version
 */
public record Version(RulesetId id, String reason, Actor author, Optional<Deed> approval, Optional<UUID> draft) {}
