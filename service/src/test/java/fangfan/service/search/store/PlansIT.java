package fangfan.service.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.search.LoadedDecisions;
import fangfan.service.search.Lookups;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which index each filter goes along, over a year of a county. */
class PlansIT {

    private static final int DECISIONS = 20_000;
    private static final int PAGE = 50;
    private static final int TRIES = 5;

    // Whatever is common is found as fast in the order of time, which these have, too.
    private static final Set<String> OF_TIME = Set.of("pkey", "county_code_id_idx");

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

    @ParameterizedTest(name = "{0}: at most {1} rows by {2}")
    @CsvSource(delimiter = '|', textBlock = """
            any            | 300  |
            neighbour      | 0    |
            householdNo    | 300  | household_no_id_idx
            ruleId         | 400  | finding_of_rule
            category       | 600  | finding_of_category
            outcome        | 1200 | outcome_id_idx
            village        | 300  | area_code_id_data_key_round_id_outcome_dec_idx
            town           | 300  | town_code_id_idx
            round          | 300  | round_id_id_idx
            rulesetVersion | 300  | ruleset_version_id_idx
            days           | 300  |
            key            | 2    |
            idNo           | 300  | household_no_id_idx
            name           | 300  | household_no_id_idx
            """)
    void eachFilterGoesAlongAnIndexAndReadsLittleMoreThanItsPage(String filter, int most, String index) {
        for (int i = 0; i < TRIES; i++) {
            Plans plan = Plans.of(lookups.by(filter), PAGE, service);
            assertThat(plan.readsAWholeTable()).as(plan.toString()).isFalse();
            assertThat(plan.indexes())
                    .as(plan.toString())
                    .isSubsetOf(Stream.concat(OF_TIME.stream(), Stream.ofNullable(index))
                            .toList());
            assertThat(plan.rowsRead()).as(plan.toString()).isLessThanOrEqualTo(most);
        }
    }
}
