package fangfan.vocabulary;

final class DerivedHouseholdFacts {
    private DerivedHouseholdFacts() {}

    static void addTo(FactList facts) {}
}
