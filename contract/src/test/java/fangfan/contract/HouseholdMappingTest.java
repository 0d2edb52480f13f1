package fangfan.contract;

import static fangfan.contract.Bodies.READER;
import static fangfan.contract.Bodies.householdWith;
import static fangfan.contract.Bodies.read;
import static fangfan.contract.Bodies.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Household;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HouseholdMappingTest {

    @ParameterizedTest
    @MethodSource("fangfan.contract.SchemaLeaf#all")
    void everyPropertyOfTheSchemaReachesTheFacts(SchemaLeaf leaf) {
        Set<Household> mapped = LimitCases.of(leaf).stream()
                .filter(row -> row.code().isEmpty() && !row.value().equals("null"))
                .map(row -> household(leaf.household(row.value())))
                .collect(Collectors.toSet());
        if (!leaf.required()) {
            mapped.add(household(leaf.householdWithout()));
        }

        assertThat(mapped).hasSizeGreaterThanOrEqualTo(leaf.isPart() ? 1 : 2);
    }

    @Property(tries = 300)
    void aHouseholdComesBackAsItWasSent(@ForAll Random random, @ForAll @IntRange(max = 10) int knownTenths) {
        DrawnHousehold drawn = new DrawnHousehold(random, knownTenths / 10.0);
        CallReading reading = READER.readHousehold(utf8(drawn.text()));

        if (Bodies.faults(reading).stream().noneMatch(fault -> fault.endsWith("victim-without-member"))) {
            assertThat(RenderedFacts.of(read(reading).household())).isEqualTo(drawn.facts());
        }
    }

    @Test
    void aHouseholdThatSaysEverythingComesBackAsItWasSent() {
        List<DrawnHousehold> accepted = IntStream.range(0, 40)
                .mapToObj(seed -> new DrawnHousehold(new Random(seed), 1.0))
                .filter(drawn -> Bodies.faultsOf(drawn.text()).isEmpty())
                .toList();

        assertThat(accepted)
                .hasSizeGreaterThan(10)
                .allSatisfy(drawn ->
                        assertThat(RenderedFacts.of(household(drawn.text()))).isEqualTo(drawn.facts()));
    }

    @ParameterizedTest(name = "{0} and {1} are the same fact")
    @CsvSource(delimiter = '|', textBlock = """
            "income": {"wage": 3500}          | "income": {"wage": "3500.00"}
            "income": {"wage": 35e2}          | "income": {"wage": 3500.000}
            "income": {"wage": 0}             | "income": {"wage": -0.0}
            "income": {"wage": null}          | "income": null
            "income": {}                      | "phone": null
            "housing": {"area": 80.50}        | "housing": {"area": 805e-1}
            "housing": {"area": 100}          | "housing": {"area": 1E2}
            "population": 4                   | "population": 4.0
            "members": null                   | "disasters": null
            "monitoring": {"riskCauses": ["OTHER", "ILLNESS"]} | "monitoring": {"riskCauses": ["ILLNESS", "OTHER", "OTHER"]}
            """)
    void aFactIsTheSameHoweverItIsWritten(String one, String other) {
        assertThat(household(householdWith(one))).isEqualTo(household(householdWith(other)));
    }

    @ParameterizedTest(name = "{0} and {1} differ")
    @CsvSource(delimiter = '|', textBlock = """
            "income": {"wage": 0}                               | "income": {"wage": null}
            "members": []                                       | "members": null
            "members": [{"memberNo": "1", "health": []}]        | "members": [{"memberNo": "1", "health": null}]
            "departmentAlerts": []                              | "departmentAlerts": null
            "rural": false                                      | "rural": null
            "phone": ""                                         | "phone": null
            "monitoring": {"type": "NONE"}                      | "monitoring": null
            """)
    void noneIsNotTheSameAsNotKnown(String one, String other) {
        assertThat(household(householdWith(one))).isNotEqualTo(household(householdWith(other)));
    }

    private static Household household(String text) {
        return read(READER.readHousehold(utf8(text))).household();
    }
}
