package fangfan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.Tries;
import fangfan.facts.Household;
import fangfan.facts.Households;
import fangfan.facts.RandomHouseholds;
import fangfan.indicator.Round;
import fangfan.indicator.Screening2023;
import fangfan.indicator.Truth;
import fangfan.table.RandomParameters;
import fangfan.table.RuleId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the laws of impacts on random rulesets, random thresholds and random households. */
class ImpactLawsTest {

    private static final int HOUSEHOLDS = 120;
    private static final List<Household> POPULATION = new ArrayList<>();

    /** What both versions say of every household. */
    private record Decided(BeforeAndAfter versions, List<Decision> before, List<Decision> after) {

        static Decided of(Ruleset before, Ruleset after) {
            List<Round> rounds = List.of(Screening2023.ROUND);
            return new Decided(
                    new BeforeAndAfter(
                            new BeforeAndAfter.Version(before, rounds), new BeforeAndAfter.Version(after, rounds)),
                    decide(before),
                    decide(after));
        }

        private static List<Decision> decide(Ruleset ruleset) {
            return POPULATION.stream()
                    .map(household -> ruleset.decide(household, Screening2023.ROUND))
                    .toList();
        }

        ImpactState state() {
            return state(inOrder());
        }

        ImpactState state(List<Integer> order) {
            Impact impact = versions.impact();
            order.forEach(i -> impact.add(before.get(i), after.get(i)));
            return impact.state();
        }

        Decided swapped() {
            return new Decided(new BeforeAndAfter(versions.after(), versions.before()), after, before);
        }

        @Override
        public String toString() {
            return "seed " + RandomRulesets.SEED;
        }
    }

    private static final List<Decided> CHANGES = new ArrayList<>();

    @BeforeAll
    static void decide() {
        Random random = new Random(RandomRulesets.SEED * 61);
        for (int i = 0; i < Tries.of(HOUSEHOLDS); i++) {
            POPULATION.add(Households.moved(
                    RandomHouseholds.partlyKnown(random),
                    "500116%03d201-%04d".formatted(100 + random.nextInt(5), i),
                    "500116%03d201".formatted(100 + random.nextInt(5))));
        }
        List<Ruleset> rulesets = RandomRulesets.all();
        CHANGES.add(Decided.of(rulesets.get(0), rulesets.get(1)));
        for (Ruleset ruleset : rulesets) {
            CHANGES.add(Decided.of(ruleset, RandomRulesets.with(ruleset, RandomParameters.some(80, random))));
        }
    }

    static Stream<Decided> changes() {
        return CHANGES.stream();
    }

    private static List<Integer> inOrder() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < POPULATION.size(); i++) {
            order.add(i);
        }
        return order;
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theOrderOfHouseholdsChangesNothing(Decided change) {
        List<Integer> shuffled = new ArrayList<>(inOrder());
        Collections.shuffle(shuffled, new Random(RandomRulesets.SEED));

        assertThat(change.state(shuffled)).isEqualTo(change.state());
        assertThat(change.state().rules().stream()
                        .mapToInt(rule -> rule.counts().changes())
                        .sum())
                .isGreaterThan(Tries.of(HOUSEHOLDS) / 10);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatIsCountedInPartsAddsUp(Decided change) {
        int half = POPULATION.size() / 2;
        ImpactState first = change.state(inOrder().subList(0, half));
        ImpactState second = change.state(inOrder().subList(half, POPULATION.size()));
        Impact sum = Impact.of(second);
        sum.add(first);
        Impact goneOn = Impact.of(first);
        for (int i = half; i < POPULATION.size(); i++) {
            goneOn.add(change.before().get(i), change.after().get(i));
        }

        assertThat(sum.state()).isEqualTo(change.state());
        assertThat(goneOn.state()).isEqualTo(change.state());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aVersionHasNoImpactOnItself(Decided change) {
        ImpactState none = Decided.of(
                        change.versions().after().ruleset(),
                        change.versions().after().ruleset())
                .state();

        assertThat(none.counted()).isEqualTo(POPULATION.size());
        assertThat(none.examples()).isEmpty();
        assertThat(allCounts(none)).allSatisfy((of, counts) -> {
            assertThat(counts.changes()).isZero();
            assertThat(counts.matchedBefore()).isEqualTo(counts.matchedAfter());
        });
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theOtherWayRoundWhoJoinedLeaves(Decided change) {
        Map<String, ImpactCounts> back = allCounts(change.swapped().state());

        assertThat(allCounts(change.state()))
                .hasSameSizeAs(back)
                .allSatisfy((of, counts) -> assertThat(back.get(of))
                        .extracting(
                                ImpactCounts::left,
                                ImpactCounts::joined,
                                ImpactCounts::matchedAfter,
                                ImpactCounts::matchedBefore)
                        .containsExactly(
                                counts.joined(), counts.left(), counts.matchedBefore(), counts.matchedAfter()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void townsAddUpToTheWholeAndMatchesToWhoCameAndWent(Decided change) {
        ImpactState state = change.state();

        assertThat(state.towns()).hasSizeGreaterThan(1);
        assertThat(state.towns().stream().map(ImpactState.Town::counts).reduce(ImpactCounts.NONE, ImpactCounts::plus))
                .isEqualTo(state.households());
        assertThat(allCounts(state))
                .allSatisfy((of, counts) -> assertThat(counts.matchedAfter())
                        .isEqualTo(counts.matchedBefore() + counts.joined() - counts.left()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void eachRuleCountsWhatTheDecisionsSayAndShowsThoseWithTheLowestHashes(Decided change) {
        ImpactState state = change.state();
        for (ImpactState.Rule rule : state.rules()) {
            RuleId id = new RuleId(rule.ruleId());
            ImpactCounts expected = ImpactCounts.NONE;
            Map<ImpactKind, TreeMap<String, String>> concerned = new HashMap<>();
            for (int i = 0; i < POPULATION.size(); i++) {
                Truth before = truth(id, change.before().get(i));
                Truth after = truth(id, change.after().get(i));
                String householdNo = POPULATION.get(i).householdNo();
                expected = expected.plus(ImpactCounts.of(before, after));
                for (ImpactKind kind : ImpactKind.values()) {
                    if (kind.is(before, after)) {
                        concerned
                                .computeIfAbsent(kind, some -> new TreeMap<>())
                                .put(hash(householdNo), kind + " " + householdNo);
                    }
                }
            }
            List<String> few = Stream.of(ImpactKind.values())
                    .flatMap(kind -> concerned.getOrDefault(kind, new TreeMap<>()).values().stream()
                            .limit(3))
                    .toList();

            assertThat(rule.counts()).as(rule.ruleId()).isEqualTo(expected);
            assertThat(state.examples().stream()
                            .filter(example -> example.ruleId().equals(rule.ruleId()))
                            .map(example -> example.kind() + " " + example.householdNo()))
                    .containsExactlyElementsOf(few);
        }
        assertThat(state.examples()).allSatisfy(example -> {
            assertThat(example.before()).isNotEqualTo(example.after());
            assertThat(example.before().explanation().zh()).isNotBlank();
            assertThat(example.after().explanation().en()).isNotBlank();
        });
    }

    private static Truth truth(RuleId rule, Decision decision) {
        return decision.rules().contains(rule) ? decision.truth(rule) : Truth.FALSE;
    }

    private static Map<String, ImpactCounts> allCounts(ImpactState state) {
        Map<String, ImpactCounts> all = new TreeMap<>();
        all.put("households", state.households());
        state.rules().forEach(rule -> all.put(rule.ruleId(), rule.counts()));
        state.towns().forEach(town -> all.put(town.code(), town.counts()));
        return all;
    }

    private static String hash(String householdNo) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(householdNo.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
