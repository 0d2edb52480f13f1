package fangfan.service.vocabulary;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fangfan.contract.CallReader;
import fangfan.indicator.Round;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Vocabulary;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormFactsTest {

    private static final Round ROUND =
            new Round("2023-2", LocalDate.of(2023, 9, 30), LocalDate.of(2022, 10, 1), LocalDate.of(2023, 9, 30));
    private static final List<FactEntry> FACTS = new FormFacts(Language.ZH, Optional.of(ROUND)).all();
    private static final Map<String, FactEntry> BY_KEY =
            FACTS.stream().collect(Collectors.toMap(FactEntry::key, fact -> fact));
    private static final JsonNode SCHEMA = schema();

    @Test
    void everyPropertyOfTheSchemaIsAFactAndEveryFactThatIsSubmittedIsAPropertyOfTheSchema() {
        assertThat(FACTS.stream().filter(fact -> !fact.derived()).map(FactEntry::key))
                .containsExactlyInAnyOrderElementsOf(leaves(SCHEMA, "").toList());
    }

    @Test
    void everyFactOfTheVocabularyIsThereWithItsTypeUnitAndCodes() {
        for (Fact fact : Vocabulary.facts()) {
            FactEntry entry = fact(fact.key());
            assertThat(entry.type()).as(fact.key()).isEqualTo(fact.type().name());
            assertThat(entry.derived()).as(fact.key()).isEqualTo(fact.isDerived());
            assertThat(entry.perMember()).as(fact.key()).isEqualTo(fact.isOfMember());
        }
    }

    @Test
    void codesAreThoseOfTheSchema() {
        for (SchemaFact fact : SchemaFact.all()) {
            JsonNode values = fact.schema().has("enum") ? fact.schema() : fact.items();
            List<String> codes = values.path("enum")
                    .valueStream()
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue)
                    .toList();
            List<FactEntry.Code> entered = fact(fact.key()).codes();
            assertThat(
                            entered == null
                                    ? List.of()
                                    : entered.stream().map(FactEntry.Code::code).toList())
                    .as(fact.key())
                    .containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            householdNo                ; TEXT    ; -              ; true  ; -         ; Limits[min=null, max=null, decimals=null, minLength=1, maxLength=32, pattern=^[0-9A-Za-z-]+$, maxItems=null, distinct=null]
            population                 ; COUNT   ; PEOPLE         ; false ; -         ; Limits[min=1, max=99, decimals=0, minLength=null, maxLength=null, pattern=null, maxItems=null, distinct=null]
            phone                      ; TEXT    ; -              ; false ; -         ; Limits[min=null, max=null, decimals=null, minLength=null, maxLength=20, pattern=null, maxItems=null, distinct=null]
            rural                      ; FLAG    ; -              ; false ; -         ; -
            departmentAlerts           ; TEXTS   ; -              ; false ; -         ; Limits[min=null, max=null, decimals=null, minLength=null, maxLength=60, pattern=null, maxItems=50, distinct=null]
            monitoring.identifiedIn    ; MONTH   ; -              ; false ; -         ; Limits[min=null, max=null, decimals=null, minLength=null, maxLength=null, pattern=^[0-9]{4}-(0[1-9]|1[0-2])$, maxItems=null, distinct=null]
            monitoring.riskCauses      ; CODES   ; -              ; false ; -         ; Limits[min=null, max=null, decimals=null, minLength=null, maxLength=null, pattern=null, maxItems=5, distinct=null]
            members                    ; LIST    ; -              ; false ; -         ; Limits[min=null, max=null, decimals=null, minLength=null, maxLength=null, pattern=null, maxItems=40, distinct=null]
            members[].memberNo         ; TEXT    ; -              ; true  ; members   ; Limits[min=null, max=null, decimals=null, minLength=1, maxLength=8, pattern=^[0-9A-Za-z]+$, maxItems=null, distinct=null]
            members[].birthDate        ; DAY     ; -              ; false ; members   ; -
            members[].health           ; CODES   ; -              ; false ; members   ; Limits[min=null, max=null, decimals=null, minLength=null, maxLength=null, pattern=null, maxItems=null, distinct=true]
            members[].selfPaidMedical  ; MONEY   ; CNY            ; false ; members   ; Limits[min=0, max=99999999.99, decimals=2, minLength=null, maxLength=null, pattern=null, maxItems=null, distinct=null]
            income.declaredNetIncome   ; MONEY   ; CNY            ; false ; -         ; Limits[min=-99999999.99, max=99999999.99, decimals=2, minLength=null, maxLength=null, pattern=null, maxItems=null, distinct=null]
            disasters[].loss           ; MONEY   ; CNY            ; false ; disasters ; Limits[min=0, max=99999999.99, decimals=2, minLength=null, maxLength=null, pattern=null, maxItems=null, distinct=null]
            housing.area               ; MEASURE ; SQUARE_METRES  ; false ; -         ; Limits[min=0, max=9999, decimals=null, minLength=null, maxLength=null, pattern=null, maxItems=null, distinct=null]
            accidents[].victimMainWorker ; FLAG  ; -              ; false ; accidents ; -
            """)
    void aFieldOfTheFormHasTheLimitsOfTheSchema(
            String key, String type, String unit, boolean required, String list, String limits) {
        FactEntry fact = fact(key);
        assertThat(fact.type()).isEqualTo(type);
        assertThat(fact.unit() == null ? null : fact.unit().code()).isEqualTo(unit);
        assertThat(fact.required()).isEqualTo(required);
        assertThat(fact.list()).isEqualTo(list);
        assertThat(fact.limits() == null ? null : fact.limits().toString()).isEqualTo(limits);
    }

    @ParameterizedTest
    @EnumSource
    void everyFactHasALabelAndWhatIsSubmittedAQuestion(Language language) {
        for (FactEntry fact : new FormFacts(language, Optional.of(ROUND)).all()) {
            assertThat(fact.label()).as(fact.key()).isNotBlank();
            assertThat(fact.question() == null).as(fact.key()).isEqualTo(fact.derived());
        }
    }

    @Test
    void theDaysOfTheRoundStandInTheQuestionAndTheMemberIsTheAppsToFill() {
        assertThat(fact("members[].studentStatus").question()).isEqualTo("{member}2023年9月30日在哪个学段就读？");
        assertThat(new FormFacts(Language.EN, Optional.empty())
                        .all().stream()
                                .filter(fact -> fact.key().equals("members[].studentStatus"))
                                .map(FactEntry::question))
                .containsExactly("Which stage of schooling was {member} in on {statusDay}?");
    }

    private static FactEntry fact(String key) {
        return requireNonNull(BY_KEY.get(key), key);
    }

    private static Stream<String> leaves(JsonNode object, String prefix) {
        return object.get("properties").propertyStream().flatMap(property -> {
            JsonNode schema = resolved(property.getValue());
            String key = prefix + property.getKey();
            if (schema.has("properties")) {
                return leaves(schema, key + ".");
            }
            JsonNode items = schema.path("items");
            return items.has("properties") ? Stream.concat(Stream.of(key), leaves(items, key + "[].")) : Stream.of(key);
        });
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? SCHEMA.at(schema.get("$ref").stringValue().substring(1)) : schema;
    }

    private static JsonNode schema() {
        InputStream in = CallReader.class.getResourceAsStream("household.schema.json");
        return new JsonMapper().readTree(in);
    }
}
