package fangfan.table.check;

import fangfan.indicator.Settings;
import fangfan.indicator.Truth;
import fangfan.indicator.Value;
import fangfan.table.Allowance;
import fangfan.table.Condition;
import fangfan.table.Meaning;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/** The codes of a list, or, for a fact that holds any number of them, the sets of codes. */
final class CodeAxis implements Axis {

    private final boolean holdsSeveral;
    private final int size;

    CodeAxis(Fact fact) {
        int codes = fact.codes().constants().size();
        holdsSeveral = fact.type() == FactType.CODES;
        size = holdsSeveral ? 1 << codes : codes;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Optional<BitSet> passing(Condition condition, Settings settings) {
        return Optional.of(IntStream.range(0, size)
                .filter(position -> Meaning.verdict(condition, value(position), Allowance.in(settings)) == Truth.TRUE)
                .collect(BitSet::new, BitSet::set, BitSet::or));
    }

    @Override
    public BitSet measured() {
        BitSet measured = new BitSet();
        measured.set(0, size);
        return measured;
    }

    /** No code at all comes last: examples take the first value that will do, and it says little. */
    @Override
    public Value value(int position) {
        long several = (position + 1L) % size;
        return holdsSeveral ? new Value.Choices(several, several) : new Value.Choice(1L << position);
    }
}
