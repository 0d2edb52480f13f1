package fangfan.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Pages one after the other, days from midnight to midnight, and what was erased. */
class PagesOfDecisionsIT {

    private static final RunningService SERVICE = RunningService.get();

    private final Town town = Town.in(SERVICE);

    @ParameterizedTest(name = "pages of {0}")
    @CsvSource({"1", "2", "3", "6", "7", "200"})
    void pagesAreWholeWithoutDoublesWhileNewDecisionsArrive(int limit) {
        List<UUID> given = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            given.add(town.decide(201, number));
        }
        Collections.reverse(given);
        List<UUID> found = new ArrayList<>();
        String after = "";
        int pages = 0;
        do {
            JsonNode page = page(limit, after);
            page.get("items")
                    .forEach(item ->
                            found.add(UUID.fromString(item.get("decisionId").stringValue())));
            after = page.path("next").asString("");
            pages++;
            town.decide(201, 100 + pages);
        } while (!after.isEmpty());
        assertThat(found).isEqualTo(given);
        assertThat(pages).isEqualTo((given.size() + limit - 1) / limit);
    }

    private JsonNode page(int limit, String after) {
        HttpResponse<String> page =
                town.get("?area=%s&limit=%d%s".formatted(town.code(), limit, after.isEmpty() ? "" : "&after=" + after));
        assertThat(page.statusCode()).isEqualTo(200);
        return Calls.read(page.body());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            from=2024-03-05               | 2024-03-06T00:00+08:00, 2024-03-05T23:59:59.999+08:00, 2024-03-05T00:00+08:00
            from=2024-03-06               | 2024-03-06T00:00+08:00
            from=2024-03-07               | none
            to=2024-03-05                 | 2024-03-05T23:59:59.999+08:00, 2024-03-05T00:00+08:00, 2024-03-04T23:59:59.999+08:00
            to=2024-03-04                 | 2024-03-04T23:59:59.999+08:00
            to=2024-03-03                 | none
            from=2024-03-05&to=2024-03-05 | 2024-03-05T23:59:59.999+08:00, 2024-03-05T00:00+08:00
            """)
    void bothDaysCountFromMidnightToMidnightInChina(String days, String found) {
        UUID today = town.decide(201, 1);
        for (String at : List.of(
                "2024-03-04T23:59:59.999+08:00",
                "2024-03-05T00:00+08:00",
                "2024-03-05T23:59:59.999+08:00",
                "2024-03-06T00:00+08:00")) {
            asIfDecidedAt(OffsetDateTime.parse(at), today);
        }
        String upToThen = days.contains("to=") ? days : days + "&to=2024-12-31";
        List<String> times = Calls.read(town.get("?" + upToThen).body())
                .get("items")
                .valueStream()
                .map(item -> OffsetDateTime.parse(item.get("decidedAt").stringValue())
                        .toString())
                .toList();
        assertThat(times).isEqualTo(found == null ? List.of() : List.of(found.split(", ")));
    }

    /** Puts a copy of the decision into that time, past the service. */
    private static void asIfDecidedAt(OffsetDateTime at, UUID copied) {
        SERVICE.sql()
                .sql("select add_month_of_decisions(:day)")
                .param("day", LocalDate.of(2024, 3, 1))
                .query(row -> {});
        SERVICE.sql().sql("""
                        insert into decision (id, caller_id, household_no, area_code, round_id, as_of, ruleset_version, outcome, complete,
                                              decided_at, language, explain_all, data_key, call, document, trace, receipt)
                        select encode(substring(uuid_send(first_id_at(:at)) for 6) || substring(uuid_send(gen_random_uuid()) from 7), 'hex')::uuid,
                               caller_id, household_no, area_code, round_id, as_of, ruleset_version, outcome, complete,
                               :at, language, explain_all, data_key, call, document, trace, receipt
                        from decision where id = :copied
                        """).param("at", at).param("copied", copied).update();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"RESTRICTED", "SHREDDED"})
    void whatWasErasedIsListedByItsHeadAlone(String kind) {
        UUID kept = town.decide(201, 1);
        UUID erased = town.decide(201, 2);
        JsonNode before = Town.item(town.get(""), 0);
        town.erase(201, 2, kind);
        HttpResponse<String> page = town.get("");
        assertThat(Town.ids(page)).containsExactly(erased, kept);
        assertThat(Town.item(page, 0).toString())
                .isEqualTo(
                        ("{\"decisionId\":\"%s\",\"householdNo\":\"%s\",\"areaCode\":\"%s\",\"round\":\"2023-2\",\"asOf\":\"2023-09-30\","
                                        + "\"decidedAt\":%s,\"rulesetVersion\":1,\"receipt\":%s,\"erased\":\"%s\"}")
                                .formatted(
                                        erased,
                                        town.household(201, 2),
                                        town.village(201),
                                        before.get("decidedAt"),
                                        before.get("receipt"),
                                        kind));
        for (String content : List.of("outcome=MATCHED", "ruleId=KG-04", "category=SERIOUS_ILLNESS")) {
            assertThat(Town.ids(town.get("?" + content)))
                    .as(content + " does not tell what an erased household was found to be")
                    .containsExactly(kept);
        }
        assertThat(Town.ids(town.post("/search", "{\"name\": \"孙某\"}"))).containsExactly(kept);
        assertThat(Town.ids(town.get("?householdNo=" + town.household(201, 2)))).containsExactly(erased);
    }

    @Test
    void whatWasReleasedIsShownAgain() {
        UUID decision = town.decide(201, 1);
        town.erase(201, 1, "RESTRICTED");
        town.erase(201, 1, "RELEASED");
        HttpResponse<String> page = town.get("?ruleId=KG-04");
        assertThat(Town.ids(page)).containsExactly(decision);
        assertThat(Town.item(page, 0).has("erased")).isFalse();
    }
}
