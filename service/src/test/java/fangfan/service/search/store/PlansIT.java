package fangfan.service.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.search.LoadedDecisions;
import fangfan.service.search.Lookups;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which index each filter goes along, over a year of a county. */
class PlansIT {

    private static final int DECISIONS = 20_000;
    private static final int PAGE = 50;
    private static final int TRIES = 5;

    private static RunningService service;
    private static Lookups lookups;

    @BeforeAll
    static void load() {
        service = RunningService.start(RunningService.newDirectory());
        LoadedDecisions.into(service, DECISIONS, false);
        lookups = new Lookups(service.sql(), new Random(1));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    // Whatever is common is found as fast in the order of time, which the indexes of areas and the primary key have,
    // too.
    @ParameterizedTest(name = "{0}: at most {1} rows by {2}")
    @CsvSource(delimiter = '|', textBlock = """
            any              | 60   | pkey, county_code_id_idx
            neighbour        | 0    | county_code_id_idx
            householdNo      | 60   | household_no_id_idx
            ruleId           | 150  | finding_of_rule, pkey, county_code_id_idx
            category         | 400  | finding_of_category, pkey, county_code_id_idx
            outcome          | 1000 | outcome_id_idx, pkey, county_code_id_idx
            village          | 60   | area_code_id_idx
            town             | 60   | town_code_id_idx
            round            | 60   | round_id_id_idx, pkey, county_code_id_idx
            rulesetVersion   | 60   | ruleset_version_id_idx, pkey, county_code_id_idx
            days             | 60   | pkey, county_code_id_idx
            key              | 2    | pkey, county_code_id_idx
            idNo             | 60   | household_no_id_idx
            name             | 60   | household_no_id_idx
            """)
    void eachFilterGoesAlongAnIndexAndReadsLittleMoreThanItsPage(String filter, int most, String indexes) {
        for (int i = 0; i < TRIES; i++) {
            Plans plan = Plans.of(lookups.by(filter), PAGE, service);
            assertThat(plan.readsAWholeTable()).as(plan.toString()).isFalse();
            assertThat(Set.of(indexes.split(", "))).as(plan.toString()).containsAll(plan.indexes());
            assertThat(plan.rowsRead()).as(plan.toString()).isLessThanOrEqualTo(most);
        }
    }
}
