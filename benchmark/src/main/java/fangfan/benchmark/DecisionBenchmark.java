package fangfan.benchmark;

import fangfan.decision.Decision;
import fangfan.decision.Document;
import fangfan.decision.Documents;
import fangfan.facts.Household;
import fangfan.indicator.Round;
import fangfan.shipped.ShippedRuleset;
import fangfan.vocabulary.Case;
import fangfan.vocabulary.Indicators;
import fangfan.vocabulary.Language;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The cost of one household on the shipped tables, step by step; read the figures as ratios to {@link #handWritten}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DecisionBenchmark {

    private final ShippedRuleset shipped = ShippedRuleset.load();
    private final Round round = shipped.rounds().get(0);
    private final List<Household> households = FixtureHouseholds.all();
    private int next;

    private Household household() {
        next = (next + 1) % households.size();
        return households.get(next);
    }

    @Benchmark
    public int handWritten() {
        return HandWritten.keyGroups(household());
    }

    /** Every fact of the vocabulary as a three-valued value or an exact range. */
    @Benchmark
    public Indicators indicators() {
        Household household = household();
        return Indicators.of(new Case(
                household, round, shipped.ruleset().parameters().settingsFor(household.areaCode(), round.year())));
    }

    /** Drools and the bitset tables over all shipped rows, compared, with what is open and what to ask. */
    @Benchmark
    public Decision decide() {
        return shipped.ruleset().decide(household(), round);
    }

    @Benchmark
    public Document decideAndExplain() {
        return Documents.of(shipped.ruleset().decide(household(), round), Language.ZH, false);
    }
}
