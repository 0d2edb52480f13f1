package fangfan.vocabulary;

import fangfan.facts.Answer;
import fangfan.facts.Assets;
import fangfan.facts.HouseGrade;
import fangfan.facts.Household;
import fangfan.facts.HouseholdType;
import fangfan.facts.Income;
import fangfan.facts.MonitoringType;
import fangfan.facts.RiskCause;
import fangfan.facts.Water;
import java.math.BigDecimal;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The facts that are submitted of the household itself. */
final class HouseholdFacts {

    private HouseholdFacts() {}

    static void addTo(FactList facts) {
        facts.flag("rural", of(Household::rural));
        facts.code("householdType", HouseholdType.class, of(Household::householdType));
        facts.count("population", Unit.PEOPLE, 1, 99, of(Household::population));
        facts.code(
                "monitoring.type", MonitoringType.class, of(h -> h.monitoring().type()));
        facts.codes(
                "monitoring.riskCauses", RiskCause.class, of(h -> h.monitoring().riskCauses()));
        facts.flag("monitoring.riskEliminated", of(h -> h.monitoring().riskEliminated()));
        facts.flag("foodSecure", of(Household::foodSecure));
        facts.flag("clothingSecure", of(Household::clothingSecure));
        addIncome(facts);
        addHousingAndWater(facts);
        addAssets(facts);
    }

    private static void addIncome(FactList facts) {
        facts.money("income.wage", income(Income::wage));
        facts.money("income.business", income(Income::business));
        facts.money("income.property", income(Income::property));
        facts.money("income.transfer", income(Income::transfer));
        facts.money("income.businessExpense", income(Income::businessExpense));
        facts.money("income.claims", income(Income::claims));
        facts.money("income.qualifyingSelfPaid", income(Income::qualifyingSelfPaid));
    }

    private static void addHousingAndWater(FactList facts) {
        facts.flag("housing.onlyHouse", of(h -> h.housing().onlyHouse()));
        facts.code("housing.grade", HouseGrade.class, of(h -> h.housing().grade()));
        facts.flag("housing.damaged", of(h -> h.housing().damaged()));
        facts.measure("housing.area", Unit.SQUARE_METRES, of(h -> h.housing().area()));
        facts.flag("water.waterShortArea", water(Water::waterShortArea));
        facts.measure("water.litresPerPersonDay", Unit.LITRES, water(Water::litresPerPersonDay));
        facts.flag("water.pipedToHome", water(Water::pipedToHome));
        facts.count("water.fetchMinutes", Unit.MINUTES, 0, 1440, water(Water::fetchMinutes));
        facts.count("water.fetchHorizontalMetres", Unit.METRES, 0, 99999, water(Water::fetchHorizontalMetres));
        facts.count("water.fetchVerticalMetres", Unit.METRES, 0, 9999, water(Water::fetchVerticalMetres));
        facts.count("water.outageDaysInYear", Unit.DAYS, 0, 366, water(Water::outageDaysInYear));
        facts.count("water.longestOutageDays", Unit.DAYS, 0, 366, water(Water::longestOutageDays));
        facts.flag("water.qualityPassed", water(Water::qualityPassed));
    }

    private static void addAssets(FactList facts) {
        facts.flag("assets.authorisationSigned", assets(Assets::authorisationSigned));
        facts.flag("assets.publicPayrollMember", assets(Assets::publicPayrollMember));
        facts.flag("assets.commercialHousing", assets(Assets::commercialHousing));
        facts.flag("assets.consumerVehicle", assets(Assets::consumerVehicle));
        facts.flag("assets.registeredBusiness", assets(Assets::registeredBusiness));
        facts.money("assets.deposits", assets(Assets::deposits));
    }

    private static <T extends Object> BiFunction<Case, Integer, Answer<T>> of(Function<Household, Answer<T>> answer) {
        return (c, member) -> answer.apply(c.household());
    }

    private static BiFunction<Case, Integer, Answer<BigDecimal>> income(Function<Income, Answer<BigDecimal>> answer) {
        return of(household -> answer.apply(household.income()));
    }

    private static <T extends Object> BiFunction<Case, Integer, Answer<T>> water(Function<Water, Answer<T>> answer) {
        return of(household -> answer.apply(household.water()));
    }

    private static <T extends Object> BiFunction<Case, Integer, Answer<T>> assets(Function<Assets, Answer<T>> answer) {
        return of(household -> answer.apply(household.assets()));
    }
}
