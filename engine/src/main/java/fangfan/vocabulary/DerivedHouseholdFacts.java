package fangfan.vocabulary;

import static java.util.Objects.requireNonNull;

import fangfan.indicator.Derivation;
import fangfan.indicator.DerivedFacts;
import fangfan.indicator.KeyItemsBlank;
import fangfan.indicator.Truth;
import fangfan.indicator.Value;
import java.util.List;
import java.util.function.Function;

/** The facts that are derived for the household as a whole. */
final class DerivedHouseholdFacts {

    private DerivedHouseholdFacts() {}

    static void addTo(FactList facts) {
        range(facts, "household.netIncome", FactType.MONEY, Unit.CNY);
        range(facts, "household.netIncomePerCapita", FactType.MONEY_PER_HEAD, Unit.CNY_PER_HEAD);
        range(facts, "household.referenceIncomePerCapita", FactType.MONEY_PER_HEAD, Unit.CNY_PER_HEAD);
        range(facts, "household.selfPaidMedical", FactType.MONEY, Unit.CNY);
        range(facts, "household.selfPaidEducation", FactType.MONEY, Unit.CNY);
        range(facts, "household.rigidExpenseShare", FactType.SHARE, Unit.NONE);
        range(facts, "household.wageShare", FactType.SHARE, Unit.NONE);
        range(facts, "household.incomeDropShare", FactType.SHARE, Unit.NONE);
        truth(facts, "household.waterInsufficient");
        truth(facts, "household.houseUnsafe");
        truth(facts, "household.declaredIncomeDiffers");
        truth(facts, "household.disasterInWindow");
        truth(facts, "household.severeDisasterDamage");
        truth(facts, "household.mainWorkerAccident");
        range(facts, "household.disasterNetLoss", FactType.MONEY, Unit.CNY);
        range(facts, "household.disasterLossShare", FactType.SHARE, Unit.NONE);
        range(facts, "household.businessLoss", FactType.MONEY, Unit.CNY);
        range(facts, "household.monthsSinceIdentified", FactType.COUNT, Unit.MONTHS);
        range(facts, "household.headCount", FactType.COUNT, Unit.PEOPLE);
        range(facts, "household.labourShare", FactType.SHARE, Unit.NONE);
        range(facts, "household.riskCauseCount", FactType.COUNT, Unit.ITEMS);
        range(facts, "household.disasterCount", FactType.COUNT, Unit.ITEMS);
        range(facts, "household.departmentAlertCount", FactType.COUNT, Unit.ITEMS);
        truth(facts, "household.phoneInvalid");
        truth(facts, "household.keyItemsBlank");
        facts.derived("household.highLead", FactType.FLAG, Unit.NONE, new NotYetKnown());
        facts.derived("household.anyLead", FactType.FLAG, Unit.NONE, new NotYetKnown());
    }

    private static void range(FactList facts, String key, FactType type, Unit unit) {
        facts.derived(
                key, type, unit, source(requireNonNull(DerivedFacts.HOUSEHOLD_RANGES.get(key)), Value.Quantity::new));
    }

    private static void truth(FactList facts, String key) {
        facts.derived(
                key,
                FactType.FLAG,
                Unit.NONE,
                source(requireNonNull(DerivedFacts.HOUSEHOLD_TRUTHS.get(key)), Value.Choice::of));
    }

    private static <T> Source source(Derivation<T> derivation, Function<T, Value> toValue) {
        return new Source() {
            @Override
            public Value value(Case c, int member) {
                return toValue.apply(derivation.derive(c.household(), c.round(), c.settings()));
            }

            @Override
            public List<String> missing(Case c, int member) {
                return derivation.missing(c.household(), c.round(), c.settings());
            }

            @Override
            public List<String> details(Case c) {
                return derivation instanceof KeyItemsBlank blank ? blank.blanks(c.household()) : List.of();
            }

            @Override
            public List<String> parameters() {
                return derivation.parameters();
            }
        };
    }

    /** What other rules found: not known until they have been decided. */
    private static final class NotYetKnown implements Source {

        @Override
        public Value value(Case c, int member) {
            return Value.Choice.of(Truth.NOT_KNOWN);
        }

        @Override
        public List<String> missing(Case c, int member) {
            return List.of();
        }
    }
}
