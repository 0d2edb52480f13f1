package fangfan.service.ruleset;

import fangfan.decision.RulesetId;
import fangfan.service.ruleset.store.RulesetRows;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * When each workbook of a version last changed.
 *
 * <p>Fast path: a version never changes, and nearly everybody asks about the one in force, so the last answer is kept.
 */
@Component
public final class LastChanges {

    private record Answer(RulesetId version, Map<String, LastChange> changes) {}

    private final RulesetRows versions;
    private volatile Optional<Answer> last = Optional.empty();

    LastChanges(RulesetRows versions) {
        this.versions = versions;
    }

    /** By file name. */
    public Map<String, LastChange> of(RulesetId version) {
        Optional<Answer> known = last.filter(answer -> answer.version().equals(version));
        if (known.isPresent()) {
            return known.get().changes();
        }
        Answer answer = new Answer(version, versions.lastChanges(version.version()));
        last = Optional.of(answer);
        return answer.changes();
    }
}
