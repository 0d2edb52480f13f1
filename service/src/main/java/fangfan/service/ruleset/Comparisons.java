package fangfan.service.ruleset;

import fangfan.decision.RulesetComparison;
import fangfan.decision.RulesetComparison.Side;
import fangfan.decision.RulesetSource;
import fangfan.service.ruleset.store.DraftRows;
import fangfan.service.ruleset.store.RulesetRows;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Compares drafts with the version that they were made on, and versions with one another. */
@Service
public class Comparisons {

    private final DraftRows drafts;
    private final RulesetRows versions;
    private final WorkbookChecks checks;

    Comparisons(DraftRows drafts, RulesetRows versions, WorkbookChecks checks) {
        this.drafts = drafts;
        this.versions = versions;
        this.checks = checks;
    }

    /** Of a draft with its base; empty when there is no such draft. */
    public Optional<RulesetComparison> ofDraft(UUID id) {
        return drafts.find(id)
                .map(draft -> RulesetComparison.of(
                        standing(draft.baseVersion()),
                        new Side(RulesetSource.read(drafts.workbooks(id)), draft.version())));
    }

    /** Empty when there is no such version. */
    public Optional<RulesetComparison> ofVersions(int before, int after) {
        return versions.find(before)
                .flatMap(earlier -> versions.find(after))
                .map(later -> RulesetComparison.of(
                        standing(before), new Side(RulesetSource.read(versions.workbooks(after)), Optional.of(after))));
    }

    private Side standing(int version) {
        return new Side(checks.version(version), Optional.of(version));
    }
}
