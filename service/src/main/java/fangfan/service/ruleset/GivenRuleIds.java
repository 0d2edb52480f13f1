package fangfan.service.ruleset;

import fangfan.decision.RulesetSource;
import fangfan.service.ruleset.store.RulesetRows;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.table.check.ReusedRuleIdCheck;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The rule that each id was first given to, over all versions that were ever published: decisions refer to them for ever. */
@Component
final class GivenRuleIds {

    private final RulesetRows versions;
    private final Map<RuleId, Row> first = new TreeMap<>();
    private final Set<String> readBefore = new HashSet<>();
    private int last;

    GivenRuleIds(RulesetRows versions) {
        this.versions = versions;
    }

    /** Reads what was published since it was last asked; of each version only the workbooks that are new. */
    synchronized Map<RuleId, Row> first() {
        int latest = versions.latest();
        while (last < latest) {
            Map<String, byte[]> workbooks = new TreeMap<>(versions.workbooks(last + 1));
            workbooks
                    .entrySet()
                    .removeIf(file ->
                            !file.getKey().equals(RulesetSource.PARAMETERS) && !readBefore.add(hash(file.getValue())));
            ReusedRuleIdCheck.rules(RulesetSource.read(workbooks).tables().stream())
                    .forEach(first::putIfAbsent);
            last++;
        }
        return Collections.unmodifiableMap(new TreeMap<>(first));
    }

    private static String hash(byte[] workbook) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(workbook));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
