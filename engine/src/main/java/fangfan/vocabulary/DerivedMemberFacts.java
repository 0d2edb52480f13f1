package fangfan.vocabulary;

final class DerivedMemberFacts {
    private DerivedMemberFacts() {}

    static void addTo(FactList facts) {}
}
