package fangfan.facts;

import java.util.List;

/** What is known of one rural household on the status day of the round. */
public record Household(
        String householdNo,
        String areaCode,
        Answer<Boolean> rural,
        Answer<HouseholdType> householdType,
        Answer<Integer> population,
        Answer<String> phone,
        Monitoring monitoring,
        Answer<List<Member>> members,
        Income income,
        Housing housing,
        Water water,
        Answer<Boolean> foodSecure,
        Answer<Boolean> clothingSecure,
        Answer<List<Disaster>> disasters,
        Answer<List<Accident>> accidents,
        Assets assets,
        Answer<List<String>> departmentAlerts) {

    /** A household of which nothing is known but where it lives. */
    public static Household notKnown(String householdNo, String areaCode) {
        return new Household(
                householdNo,
                areaCode,
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Monitoring.notKnown(),
                Answer.notKnown(),
                Income.notKnown(),
                Housing.notKnown(),
                Water.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Assets.notKnown(),
                Answer.notKnown());
    }

    /** The same household with other members. */
    public Household withMembers(List<Member> others) {
        return new Household(
                householdNo,
                areaCode,
                rural,
                householdType,
                population,
                phone,
                monitoring,
                Answer.of(others),
                income,
                housing,
                water,
                foodSecure,
                clothingSecure,
                disasters,
                accidents,
                assets,
                departmentAlerts);
    }
}
