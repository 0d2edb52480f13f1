package fangfan.service.ruleset;

import fangfan.decision.RulesetSource;
import fangfan.service.ruleset.store.RulesetRows;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.table.check.ReusedRuleIdCheck;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The rule that each id was first given to, over all versions that were ever published: decisions refer to them for ever. */
@Component
final class GivenRuleIds {

    private final RulesetRows versions;
    private final Map<RuleId, Row> first = new TreeMap<>();
    private Map<String, byte[]> read = Map.of();
    private int last;

    GivenRuleIds(RulesetRows versions) {
        this.versions = versions;
    }

    /** Reads what was published since it was last asked; of each version only the workbooks that the one before did not have. */
    synchronized Map<RuleId, Row> first() {
        int latest = versions.latest();
        while (last < latest) {
            Map<String, byte[]> workbooks = versions.workbooks(last + 1);
            Map<String, byte[]> unread = RulesetGate.changed(workbooks, read);
            Optional.ofNullable(workbooks.get(RulesetSource.PARAMETERS))
                    .ifPresent(parameters -> unread.put(RulesetSource.PARAMETERS, parameters));
            read = workbooks;
            ReusedRuleIdCheck.rules(RulesetSource.read(unread).tables().stream())
                    .forEach(first::putIfAbsent);
            last++;
        }
        return Collections.unmodifiableMap(new TreeMap<>(first));
    }
}
