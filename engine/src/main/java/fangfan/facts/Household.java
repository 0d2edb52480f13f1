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
