package fangfan.decision;

import fangfan.facts.Household;
import fangfan.table.RuleId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The few examples of one rule: of each kind the households whose numbers have the lowest hashes, so that they are the same in
 * whatever order households come.
 */
final class ImpactExamples {

    private static final int MOST = 3;

    private final RuleId rule;
    private final Map<ImpactKind, NavigableMap<Rank, ImpactExample>> byKind = new EnumMap<>(ImpactKind.class);

    /** Facts of one household that are counted twice are told apart by what is said of them. */
    private record Rank(String hash, String householdNo, String said) implements Comparable<Rank> {

        private static final Comparator<Rank> LOWEST_FIRST = Comparator.comparing(Rank::hash)
                .thenComparing(Rank::householdNo)
                .thenComparing(Rank::said);

        static Rank of(ImpactExample example) {
            return new Rank(
                    hashOf(example.householdNo()),
                    example.householdNo(),
                    example.areaCode() + example.before() + example.after());
        }

        @Override
        public int compareTo(Rank other) {
            return LOWEST_FIRST.compare(this, other);
        }
    }

    ImpactExamples(RuleId rule) {
        this.rule = rule;
    }

    /** Words the example only when it may be one of the few. */
    void offer(ImpactKind kind, Decision before, Decision after) {
        Household household = after.indicators().theCase().household();
        NavigableMap<Rank, ImpactExample> few = few(kind);
        boolean isLow = few.size() < MOST
                || hashOf(household.householdNo()).compareTo(few.lastKey().hash()) <= 0;
        if (isLow) {
            add(new ImpactExample(
                    rule.value(),
                    kind,
                    household.householdNo(),
                    household.areaCode(),
                    Reasons.of(rule, before),
                    Reasons.of(rule, after)));
        }
    }

    void add(ImpactExample example) {
        NavigableMap<Rank, ImpactExample> few = few(example.kind());
        few.put(Rank.of(example), example);
        if (few.size() > MOST) {
            few.pollLastEntry();
        }
    }

    private NavigableMap<Rank, ImpactExample> few(ImpactKind kind) {
        return byKind.computeIfAbsent(kind, none -> new TreeMap<>());
    }

    /** By kind, then by hash. */
    List<ImpactExample> all() {
        return byKind.values().stream().flatMap(few -> few.values().stream()).toList();
    }

    private static String hashOf(String householdNo) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(householdNo.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
