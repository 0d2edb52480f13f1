package fangfan.service.ruleset;

import fangfan.decision.Ruleset;
import fangfan.decision.RulesetId;
import fangfan.decision.RulesetSource;
import fangfan.indicator.Round;
import fangfan.shipped.ShippedRuleset;
import fangfan.table.Diagnostic;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Rulesets ready to decide. A draft that is approved is compiled under the number that it gets when it is published next, so that no
 * call waits for it; when another is published first, it cannot be published any more.
 */
@Component
class CompiledRulesets {

    /** Kept besides those that are wanted: what was used last. */
    private static final int SPARE = 2;

    /** A ruleset and the rounds that it knows. */
    record Compiled(Ruleset ruleset, List<Round> rounds) {}

    private record Entry(Compiled compiled, AtomicLong lastUsed) {}

    private final ShippedRuleset shipped = ShippedRuleset.load();
    private final Map<RulesetId, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicLong uses = new AtomicLong();
    private final Rehearsal rehearsal;

    CompiledRulesets(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    ShippedRuleset shipped() {
        return shipped;
    }

    /** The ruleset; compiled and warmed first if it is not there. Of several who want it at once, one compiles. */
    Compiled prepare(RulesetId id, Supplier<Map<String, byte[]>> workbooks) {
        Entry there = entries.get(id);
        Entry entry = there == null
                ? entries.computeIfAbsent(id, missing -> new Entry(compile(id, workbooks), new AtomicLong()))
                : there;
        entry.lastUsed().set(uses.incrementAndGet());
        return entry.compiled();
    }

    /** Lets go of all that is neither wanted nor among the last used, so that memory stays as it is however many are published. */
    void keep(Set<RulesetId> wanted) {
        entries.entrySet().stream()
                .filter(entry -> !wanted.contains(entry.getKey()))
                .sorted(Comparator.comparing((Map.Entry<RulesetId, Entry> entry) ->
                                entry.getValue().lastUsed().get())
                        .reversed())
                .skip(SPARE)
                .map(Map.Entry::getKey)
                .toList()
                .forEach(entries::remove);
    }

    private Compiled compile(RulesetId id, Supplier<Map<String, byte[]>> workbooks) {
        if (id.sha256().equals(shipped.ruleset().id().sha256())) {
            return new Compiled(
                    shipped.ruleset().withParameters(id, shipped.ruleset().parameters()), shipped.rounds());
        }
        RulesetSource source = RulesetSource.read(workbooks.get());
        if (source.diagnostics().stream().anyMatch(Diagnostic::isError)
                || !source.sha256().equals(id.sha256())) {
            throw new IllegalStateException("the stored workbooks of version %d are not what was published: %s"
                    .formatted(id.version(), source.diagnostics()));
        }
        Ruleset ruleset = Ruleset.compile(id, source.tables(), source.parameters());
        rehearsal.run(ruleset, source.rounds());
        return new Compiled(ruleset, source.rounds());
    }
}
