package fangfan.contract;

import fangfan.facts.Accident;
import fangfan.facts.AccidentResult;
import fangfan.facts.Assets;
import fangfan.facts.Disaster;
import fangfan.facts.DisasterKind;
import fangfan.facts.HouseDamage;
import fangfan.facts.HouseGrade;
import fangfan.facts.Household;
import fangfan.facts.HouseholdType;
import fangfan.facts.Housing;
import fangfan.facts.Income;
import fangfan.facts.Monitoring;
import fangfan.facts.MonitoringType;
import fangfan.facts.RiskCause;
import fangfan.facts.Water;

/** Maps a household that has passed its schema to facts. */
final class HouseholdMapping {

    private HouseholdMapping() {}

    static Household household(Fields household) {
        return new Household(
                household.required("householdNo"),
                household.required("areaCode"),
                household.flag("rural"),
                household.code("householdType", HouseholdType.class),
                household.whole("population"),
                household.text("phone"),
                household.part("monitoring", HouseholdMapping::monitoring, Monitoring.notKnown()),
                household.list("members", MemberMapping::member),
                household.part("income", HouseholdMapping::income, Income.notKnown()),
                household.part("housing", HouseholdMapping::housing, Housing.notKnown()),
                household.part("water", HouseholdMapping::water, Water.notKnown()),
                household.flag("foodSecure"),
                household.flag("clothingSecure"),
                household.list("disasters", HouseholdMapping::disaster),
                household.list("accidents", HouseholdMapping::accident),
                household.part("assets", HouseholdMapping::assets, Assets.notKnown()),
                household.texts("departmentAlerts"));
    }

    private static Monitoring monitoring(Fields monitoring) {
        return new Monitoring(
                monitoring.code("type", MonitoringType.class),
                monitoring.month("identifiedIn"),
                monitoring.codes("riskCauses", RiskCause.class),
                monitoring.flag("riskEliminated"),
                monitoring.month("eliminatedIn"));
    }

    private static Income income(Fields income) {
        return new Income(
                income.amount("wage"),
                income.amount("business"),
                income.amount("property"),
                income.amount("transfer"),
                income.amount("businessExpense"),
                income.amount("claims"),
                income.amount("qualifyingSelfPaid"),
                income.amount("declaredNetIncome"),
                income.amount("declaredNetIncomePerCapita"),
                income.amount("previousNetIncomePerCapita"));
    }

    private static Housing housing(Fields housing) {
        return new Housing(
                housing.flag("onlyHouse"),
                housing.code("grade", HouseGrade.class),
                housing.flag("damaged"),
                housing.number("area"));
    }

    private static Water water(Fields water) {
        return new Water(
                water.flag("waterShortArea"),
                water.number("litresPerPersonDay"),
                water.flag("pipedToHome"),
                water.whole("fetchMinutes"),
                water.whole("fetchHorizontalMetres"),
                water.whole("fetchVerticalMetres"),
                water.whole("outageDaysInYear"),
                water.whole("longestOutageDays"),
                water.flag("qualityPassed"));
    }

    private static Disaster disaster(Fields disaster) {
        return new Disaster(
                disaster.code("kind", DisasterKind.class),
                disaster.day("date"),
                disaster.amount("loss"),
                disaster.amount("relief"),
                disaster.code("houseDamage", HouseDamage.class));
    }

    private static Accident accident(Fields accident) {
        return new Accident(
                accident.day("date"),
                accident.text("victimMemberNo"),
                accident.flag("victimMainWorker"),
                accident.code("result", AccidentResult.class));
    }

    private static Assets assets(Fields assets) {
        return new Assets(
                assets.flag("authorisationSigned"),
                assets.flag("publicPayrollMember"),
                assets.flag("commercialHousing"),
                assets.flag("consumerVehicle"),
                assets.flag("registeredBusiness"),
                assets.amount("deposits"));
    }
}
