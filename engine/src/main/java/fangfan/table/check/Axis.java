package fangfan.table.check;

import fangfan.indicator.Settings;
import fangfan.indicator.Value;
import fangfan.table.Condition;
import java.util.BitSet;
import java.util.Optional;

/** The values of one fact, as far as the tests of some rows tell them apart: one value stands for all that look alike. */
sealed interface Axis permits QuantityAxis, CodeAxis {

    /** How many values there are. */
    int size();

    /** The values for which a condition holds; absent when it waits for a parameter that is not set. */
    Optional<BitSet> passing(Condition condition, Settings settings);

    /** The values of which a condition may hold at all. */
    BitSet measured();

    Value value(int position);
}
