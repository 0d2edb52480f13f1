package fangfan.contract;

import static fangfan.contract.Bodies.READER;
import static fangfan.contract.Bodies.faultsOf;
import static fangfan.contract.Bodies.householdWith;
import static fangfan.contract.Bodies.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Both sides of every limit in the household schema, one row for each value. */
class SchemaLimitsTest {

    static Stream<Arguments> limits() {
        return SchemaLeaf.all()
                .flatMap(leaf -> LimitCases.of(leaf).stream()
                        .map(row -> Arguments.of(leaf.pointer(), abridged(row.value()), row.code(), leaf, row)));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("limits")
    void aValueIsAcceptedUpToItsLimit(String pointer, String value, String code, SchemaLeaf leaf, LimitCases.Case row) {
        CallReading reading = READER.readHousehold(utf8(leaf.household(row.value())));
        List<String> faults = Bodies.faults(reading).stream()
                .filter(fault -> !fault.contains("victim-without-member"))
                .toList();

        if (code.isEmpty()) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).contains(pointer + " " + code).allMatch(fault -> fault.startsWith(pointer + " "));
            assertThat(faults).hasSizeLessThanOrEqualTo(code.equals("pattern") || code.equals("length") ? 2 : 1);
        }
    }

    static Stream<SchemaLeaf> required() {
        return SchemaLeaf.all().filter(SchemaLeaf::required);
    }

    @ParameterizedTest
    @MethodSource("required")
    void aRequiredPropertyCannotBeLeftOut(SchemaLeaf leaf) {
        assertThat(faultsOf(leaf.householdWithout())).containsExactly(leaf.pointer() + " required");
    }

    static Stream<SchemaLeaf> optional() {
        return SchemaLeaf.all().filter(leaf -> !leaf.required());
    }

    @ParameterizedTest
    @MethodSource("optional")
    void everyOtherPropertyMayBeLeftOut(SchemaLeaf leaf) {
        assertThat(faultsOf(leaf.householdWithout())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("optional")
    void aPropertyInAnotherPlaceIsNotKnownThere(SchemaLeaf leaf) {
        String misspelt =
                leaf.household("null").replace("\"" + leaf.name() + "\":null", "\"" + leaf.name() + "_\":null");

        assertThat(faultsOf(misspelt)).containsExactly(leaf.pointer() + "_ unknown-property");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            "members": [null]                                             | /members/0 type
            "members": [[]]                                               | /members/0 type
            "disasters": [null]                                           | /disasters/0 type
            "accidents": [1]                                              | /accidents/0 type
            "monitoring": {"riskCauses": [null]}                          | /monitoring/riskCauses/0 enum
            "monitoring": {"riskCauses": ["FLOOD"]}                       | /monitoring/riskCauses/0 enum
            "members": [{"memberNo": "1", "health": [null]}]              | /members/0/health/0 enum
            "members": [{"memberNo": "1", "health": ["ILL"]}]             | /members/0/health/0 enum
            "departmentAlerts": [null]                                    | /departmentAlerts/0 type
            "departmentAlerts": ["", 1]                                   | /departmentAlerts/1 type
            """)
    void anItemHasToBeKnown(String properties, String fault) {
        assertThat(faultsOf(householdWith(properties))).containsExactly(fault);
    }

    @Test
    void anAlertIsAtMostSixtyCharactersLong() {
        assertThat(faultsOf(householdWith("\"departmentAlerts\": [\"" + "警".repeat(60) + "\"]")))
                .isEmpty();
        assertThat(faultsOf(householdWith("\"departmentAlerts\": [\"" + "警".repeat(61) + "\"]")))
                .containsExactly("/departmentAlerts/0 length");
    }

    @Test
    void everyPropertyOfTheSchemaIsTried() {
        assertThat(SchemaLeaf.all().map(SchemaLeaf::pointer))
                .hasSize(87)
                .contains("/areaCode", "/water/fetchMinutes", "/members/0/selfPaidMedical", "/disasters/0/loss");
    }

    private static String abridged(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }
}
