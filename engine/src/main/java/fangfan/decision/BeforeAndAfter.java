package fangfan.decision;

import fangfan.facts.Household;
import fangfan.indicator.Round;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Two versions of the rules, to be told apart by what they decide. */
public record BeforeAndAfter(Version before, Version after) {

    /** Rules ready to decide, and the rounds whose periods they know. */
    public record Version(Ruleset ruleset, List<Round> rounds) {

        public Optional<Round> round(String id) {
            return rounds.stream().filter(round -> round.id().equals(id)).findFirst();
        }
    }

    /** Of which nothing is counted yet. */
    public Impact impact() {
        return Impact.between(before.ruleset().tables(), after.ruleset().tables());
    }

    /** The latest round that both know. */
    public Optional<String> latestRound() {
        return latestRound(before.rounds(), after.rounds()).map(Round::id);
    }

    /** The latest round that both know, as the later side has it. */
    static Optional<Round> latestRound(List<Round> before, List<Round> after) {
        Set<String> known = before.stream().map(Round::id).collect(Collectors.toSet());
        return after.stream()
                .filter(round -> known.contains(round.id()))
                .max(Comparator.comparing(Round::statusDay).thenComparing(Round::id));
    }

    /**
     * Decides on the household twice and counts it.
     *
     * @return false when one of them does not know the round, so that nothing could be counted
     */
    public boolean count(Household household, String round, Impact impact) {
        Optional<Round> old = before.round(round);
        Optional<Round> fresh = after.round(round);
        if (old.isEmpty() || fresh.isEmpty()) {
            return false;
        }
        impact.add(
                before.ruleset().decide(household, old.get()), after.ruleset().decide(household, fresh.get()));
        return true;
    }
}
