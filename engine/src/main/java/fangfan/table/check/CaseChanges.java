package fangfan.table.check;

import fangfan.indicator.Value;
import fangfan.table.Expected;
import fangfan.table.RuleId;
import fangfan.table.TableCase;
import fangfan.vocabulary.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many cases are new, gone or say something else; a case is known by its rule and its name. */
public record CaseChanges(int added, int removed, int changed) {

    public static final CaseChanges NONE = new CaseChanges(0, 0, 0);

    private record Name(RuleId rule, String name) {}

    /** What a case says, wherever it stands. */
    private record Said(Expected expected, Map<Fact, Value> own, Map<Fact, List<Value>> ofMembers) {}

    public static CaseChanges between(List<TableCase> before, List<TableCase> after) {
        Map<Name, List<Said>> earlier = byName(before);
        int added = 0;
        int changed = 0;
        for (Map.Entry<Name, List<Said>> later : byName(after).entrySet()) {
            List<Said> were = earlier.getOrDefault(later.getKey(), new ArrayList<>());
            List<Said> others = new ArrayList<>(later.getValue());
            others.removeIf(were::remove);
            int rewritten = Math.min(were.size(), others.size());
            were.subList(0, rewritten).clear();
            changed += rewritten;
            added += others.size() - rewritten;
        }
        int removed = earlier.values().stream().mapToInt(List::size).sum();
        return new CaseChanges(added, removed, changed);
    }

    public boolean areNone() {
        return equals(NONE);
    }

    private static Map<Name, List<Said>> byName(List<TableCase> cases) {
        Map<Name, List<Said>> byName = new HashMap<>();
        cases.forEach(one -> byName.computeIfAbsent(new Name(one.rule(), one.name()), name -> new ArrayList<>())
                .add(new Said(one.expected(), one.own(), one.ofMembers())));
        return byName;
    }
}
