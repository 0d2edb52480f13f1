package fangfan.decision;

import fangfan.facts.Answer;
import fangfan.indicator.Range;
import fangfan.indicator.Settings;
import fangfan.indicator.Truth;
import fangfan.indicator.Value;
import fangfan.table.Cell;
import fangfan.table.Condition;
import fangfan.table.Scope;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Indicators;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds rows that fail in one numeric condition only, close to its threshold. */
final class NearMisses {

    /** How close, as a share of the threshold. */
    static final String MARGIN = "near.share";

    private NearMisses() {}

    static List<NearMiss> among(List<RuleVerdict> verdicts, Indicators indicators, Settings settings) {
        List<NearMiss> found = new ArrayList<>();
        if (settings.number(MARGIN) instanceof Answer.Known<BigDecimal> margin) {
            for (RuleVerdict verdict : verdicts) {
                if (verdict.truth() == Truth.FALSE
                        && verdict.first().result().kind().hasNearMisses()) {
                    verdict.rows().forEach(row -> addTo(found, row, indicators, settings, margin.value()));
                }
            }
        }
        return found;
    }

    private static void addTo(
            List<NearMiss> found, RowVerdict row, Indicators indicators, Settings settings, BigDecimal margin) {
        for (int candidate = 0; candidate < row.truths().size(); candidate++) {
            int where = candidate;
            onlyFailure(row, candidate)
                    .ifPresent(failed -> difference(failed, where, indicators, settings, margin)
                            .ifPresent(by -> found.add(new NearMiss(row, where, failed, by))));
        }
    }

    /** The one condition that is false; the others hold, or may hold. */
    private static Optional<Condition> onlyFailure(RowVerdict row, int candidate) {
        Optional<Condition> failed = Optional.empty();
        for (int i = 0; i < row.row().conditions().size(); i++) {
            if (row.condition(candidate, i) == Truth.FALSE) {
                if (failed.isPresent()) {
                    return Optional.empty();
                }
                failed = Optional.of(row.row().conditions().get(i));
            }
        }
        return failed;
    }

    private static Optional<BigDecimal> difference(
            Condition condition, int candidate, Indicators indicators, Settings settings, BigDecimal margin) {
        boolean numeric = condition.column().fact().type().isQuantity()
                && condition.column().fact().type() != FactType.DAY
                && condition.column().scope() == Scope.OWN
                && !(condition.cell() instanceof Cell.HalfOpen);
        if (!numeric || !(indicators.value(condition.column().fact(), candidate) instanceof Value.Quantity quantity)) {
            return Optional.empty();
        }
        return Threshold.number(condition, settings).flatMap(threshold -> {
            Range range = quantity.range();
            BigDecimal near = threshold.multiply(margin).abs();
            BigDecimal farthest = range.min()
                    .subtract(threshold)
                    .abs()
                    .max(range.max().subtract(threshold).abs());
            return farthest.compareTo(near) <= 0 ? Optional.of(farthest) : Optional.empty();
        });
    }
}
