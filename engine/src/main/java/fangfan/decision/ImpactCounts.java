package fangfan.decision;

import fangfan.indicator.Truth;
import fangfan.vocabulary.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many households a change of the rules concerns.
 *
 * <p>Invariant: {@code matchedAfter} is {@code matchedBefore + joined - left}. A household that matched and becomes not known counts as
 * left and as not known: it is no longer matched, and nobody may read that as a no.
 *
 * @param joined match now, and did not before
 * @param left matched before, and do not now
 * @param becameNotKnown are not known now, and were matched or not matched before
 */
public record ImpactCounts(int joined, int left, int becameNotKnown, int matchedBefore, int matchedAfter) {

    /** Far more households match when they are more than this share of those that matched before in addition. */
    public static final int FAR_MORE_PERCENT = 20;

    /** Fewer in addition are never far more, however few matched before. */
    public static final int FAR_MORE_HOUSEHOLDS = 10;

    static final ImpactCounts NONE = new ImpactCounts(0, 0, 0, 0, 0);

    private static final int PERCENT = 100;

    /** Of one household. */
    static ImpactCounts of(Truth before, Truth after) {
        return new ImpactCounts(
                one(ImpactKind.JOINED.is(before, after)),
                one(ImpactKind.LEFT.is(before, after)),
                one(ImpactKind.BECAME_NOT_KNOWN.is(before, after)),
                one(before == Truth.TRUE),
                one(after == Truth.TRUE));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    ImpactCounts plus(ImpactCounts other) {
        return new ImpactCounts(
                joined + other.joined,
                left + other.left,
                becameNotKnown + other.becameNotKnown,
                matchedBefore + other.matchedBefore,
                matchedAfter + other.matchedAfter);
    }

    /** How much changes; 0 when nothing does. */
    public int changes() {
        return joined + left + becameNotKnown;
    }

    // Not named as a property: what is written as JSON are the counts alone.
    private boolean matchesFarMore() {
        long more = (long) matchedAfter - matchedBefore;
        return more >= FAR_MORE_HOUSEHOLDS && more * PERCENT > (long) matchedBefore * FAR_MORE_PERCENT;
    }

    /** What to check before the change goes on; absent unless more than 20 % more households match, and at least 10 more. */
    public Optional<Text> warning() {
        if (!matchesFarMore()) {
            return Optional.empty();
        }
        int more = matchedAfter - matchedBefore;
        return Optional.of(new Text(
                "符合户数由 %s 户增至 %s 户，多 %s 户%s，请先核对门槛和条件有没有写错，再提交"
                        .formatted(
                                matchedBefore, matchedAfter, more, matchedBefore == 0 ? "" : "（" + share(more) + "）"),
                "matched households rise from %s to %s, %s more%s: check the thresholds and conditions before you submit"
                        .formatted(
                                matchedBefore,
                                matchedAfter,
                                more,
                                matchedBefore == 0 ? "" : " (" + share(more) + ")")));
    }

    private String share(int more) {
        BigDecimal percent = BigDecimal.valueOf((long) more * PERCENT)
                .divide(BigDecimal.valueOf(matchedBefore), 1, RoundingMode.HALF_UP);
        return percent.toPlainString() + "%";
    }
}
