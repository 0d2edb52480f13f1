package fangfan.service.page;

import fangfan.decision.Outcome;
import fangfan.indicator.Truth;
import java.util.Locale;

/** A verdict mark: one letter for colour, icon and word, always the three together. */
public enum Mark {
    /** Matched, holds. */
    T,
    /** Not known. */
    U,
    /** Not set. */
    P,
    /** Not matched, does not hold. */
    F,
    /** Please check. */
    Q,
    /** Close. */
    N,
    /** Must be mended. */
    E,
    /** Verified. */
    K;

    public static Mark of(Outcome outcome) {
        return switch (outcome) {
            case MATCHED -> T;
            case NOT_KNOWN -> U;
            case NOT_CONFIGURED -> P;
            case NOT_MATCHED -> F;
        };
    }

    public static Mark of(Truth verdict) {
        return switch (verdict) {
            case TRUE -> T;
            case NOT_KNOWN -> U;
            case FALSE -> F;
        };
    }

    /** As style sheet and icons write it. */
    public String letter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
