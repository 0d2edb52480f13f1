package fangfan.table.compile;

import fangfan.indicator.Settings;
import fangfan.table.Allowance;
import fangfan.table.Ticks;
import java.util.List;
import java.util.Optional;

/** The parameters that rules compare with, by position: two equal bounds when set, everything when not. */
final class Thresholds {

    private final long[] lower;
    private final long[] upper;

    Thresholds(List<String> keys, Settings settings) {
        lower = new long[keys.size()];
        upper = new long[keys.size()];
        for (int i = 0; i < keys.size(); i++) {
            Optional<Long> threshold = Allowance.in(settings).apply(keys.get(i));
            lower[i] = threshold.orElse(-Ticks.INFINITY);
            upper[i] = threshold.orElse(Ticks.INFINITY);
        }
    }

    long lower(int parameter) {
        return lower[parameter];
    }

    long upper(int parameter) {
        return upper[parameter];
    }
}
