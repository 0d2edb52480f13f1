package fangfan.service.ruleset;

import fangfan.decision.BeforeAndAfter;
import fangfan.decision.RulesetId;
import fangfan.service.ruleset.store.DraftRows;
import fangfan.service.ruleset.store.PublicationRows;
import fangfan.service.ruleset.store.RulesetRows;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The rulesets that decide. */
@Component
public class Rulesets {

    /** Approved drafts that are compiled ahead. */
    private static final int MOST_AHEAD = 3;

    private final RulesetRows versions;
    private final PublicationRows publications;
    private final DraftRows drafts;
    private final CompiledRulesets compiled;

    Rulesets(
            RulesetRows versions,
            PublicationRows publications,
            DraftRows drafts,
            CompiledRulesets compiled,
            FirstRuleset first) {
        this.versions = versions;
        this.publications = publications;
        this.drafts = drafts;
        this.compiled = compiled;
        first.bring(compiled.shipped());
        inForce();
    }

    /** The one version in force now, as the transaction of the caller sees it; a decision keeps the version that it was made with. */
    public Optional<RulesetInForce> inForce() {
        return publications.inForce().map(row -> {
            CompiledRulesets.Compiled ready = prepare(row.id());
            return new RulesetInForce(ready.ruleset(), ready.rounds(), row.from());
        });
    }

    /** A version that was published; it may take seconds to compile it. Absent when there is none of that number. */
    public Optional<BeforeAndAfter.Version> version(int version) {
        return versions.find(version).map(found -> {
            CompiledRulesets.Compiled ready = prepare(found.id());
            return new BeforeAndAfter.Version(ready.ruleset(), ready.rounds());
        });
    }

    /** The draft beside the version that it was made on, ready to decide; it may take seconds to compile them. */
    public BeforeAndAfter changes(Draft draft) {
        CompiledRulesets.Compiled base =
                prepare(versions.find(draft.baseVersion()).orElseThrow().id());
        CompiledRulesets.Compiled proposed = compiled.prepare(
                new RulesetId(versions.latest() + 1, draft.sha256()), () -> drafts.workbooks(draft.id()));
        return new BeforeAndAfter(
                new BeforeAndAfter.Version(base.ruleset(), base.rounds()),
                new BeforeAndAfter.Version(proposed.ruleset(), proposed.rounds()));
    }

    /** Compiles and warms what may decide soon, and lets go of the rest: what is scheduled, what a withdrawal returns, what is approved. */
    void prepareNext() {
        Set<RulesetId> wanted = new HashSet<>();
        try {
            prepare(wanted);
        } finally {
            compiled.keep(wanted);
        }
    }

    private void prepare(Set<RulesetId> wanted) {
        Publication last = publications.last();
        publications.inForce().ifPresent(row -> wanted.add(row.id()));
        Stream.concat(Stream.of(last), last.before().map(publications::get).stream())
                .forEach(publication -> versions.find(publication.version()).ifPresent(found -> {
                    wanted.add(found.id());
                    prepare(found.id());
                }));
        int next = versions.latest() + 1;
        for (Draft draft : drafts.approvedOn(last.version(), MOST_AHEAD)) {
            RulesetId id = new RulesetId(next, draft.sha256());
            wanted.add(id);
            compiled.prepare(id, () -> drafts.workbooks(draft.id()));
        }
    }

    private CompiledRulesets.Compiled prepare(RulesetId id) {
        return compiled.prepare(id, () -> versions.workbooks(id.version()));
    }
}
