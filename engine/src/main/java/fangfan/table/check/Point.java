package fangfan.table.check;

import fangfan.indicator.Value;
import fangfan.table.Subject;
import fangfan.vocabulary.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One household out of a box, fact by fact. */
final class Point {

    private final Found.At found;
    private final Subject subject;
    private final List<Fact> facts;
    private final List<Axis> axes;

    Point(Found.At found, Subject subject, List<Fact> facts, List<Axis> axes) {
        this.found = found;
        this.subject = subject;
        this.facts = facts;
        this.axes = axes;
    }

    Map<Fact, Value> own(Set<Fact> asked) {
        Map<Fact, Value> values = new LinkedHashMap<>();
        for (Fact fact : asked) {
            Axis axis = axes.get(facts.indexOf(fact));
            values.put(fact, axis.value(own(fact)));
        }
        return values;
    }

    private int own(Fact fact) {
        int at = facts.indexOf(fact);
        return found.box().own(at + 1, axes.get(at).size());
    }

    /** As many members for every fact; the one that a row about members is judged for comes first. */
    Map<Fact, List<Value>> ofMembers(Set<Fact> asked) {
        Map<Fact, List<Integer>> positions = new LinkedHashMap<>();
        int most = 0;
        for (Fact fact : asked) {
            List<Integer> members = members(fact);
            positions.put(fact, members);
            most = Math.max(most, members.size());
        }
        Map<Fact, List<Value>> values = new LinkedHashMap<>();
        for (Map.Entry<Fact, List<Integer>> some : positions.entrySet()) {
            Axis axis = axes.get(facts.indexOf(some.getKey()));
            List<Integer> members = some.getValue();
            while (members.size() < most) {
                members.add(members.get(members.size() - 1));
            }
            values.put(some.getKey(), members.stream().map(axis::value).toList());
        }
        return values;
    }

    private List<Integer> members(Fact fact) {
        List<Integer> members = new ArrayList<>();
        if (found.hasMembers()) {
            if (subject == Subject.MEMBER) {
                members.add(own(fact));
            }
            int at = facts.indexOf(fact);
            found.box().meet(at + 1, axes.get(at).size(), members);
        }
        return members;
    }
}
