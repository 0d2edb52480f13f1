package fangfan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.Tries;
import fangfan.facts.Household;
import fangfan.facts.Member;
import fangfan.facts.RandomHouseholds;
import fangfan.indicator.Screening2023;
import fangfan.table.DecisionTable;
import fangfan.table.Parameter;
import fangfan.table.Parameters;
import fangfan.table.Row;
import fangfan.table.compile.RulePrinter;
import fangfan.table.compile.Rulebook;
import fangfan.vocabulary.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions depend on no order, no locale and no time zone. */
class OrderTest {

    private static final int HOUSEHOLDS = 60;
    private static final Pattern POSITION = Pattern.compile("members\\[(\\d+)]");

    @Test
    void theOrderOfMembersChangesNothing() {
        int compared = 0;
        for (Ruleset ruleset : RandomRulesets.all()) {
            for (int i = 0; i < Tries.of(HOUSEHOLDS); i++) {
                Random random = new Random(RandomRulesets.SEED * 53 + i);
                Household household = RandomHouseholds.partlyKnown(random);
                if (household.members().isKnown()) {
                    List<Member> members = new ArrayList<>(household.members().get());
                    Collections.shuffle(members, random);
                    assertThat(unordered(ruleset, household.withMembers(members)))
                            .as("seed %s: %s", RandomRulesets.SEED, household)
                            .isEqualTo(unordered(ruleset, household));
                    compared++;
                }
            }
        }
        System.out.printf("order: %d households with their members shuffled%n", compared);
        assertThat(compared).isGreaterThan(Tries.of(HOUSEHOLDS));
    }

    @Test
    void theOrderOfTablesRowsAndParametersChangesNothing() {
        Ruleset ruleset = RandomRulesets.all().get(1);
        Random random = new Random(RandomRulesets.SEED);
        List<DecisionTable> tables = new ArrayList<>(
                ruleset.tables().stream().map(table -> shuffled(table, random)).toList());
        Collections.shuffle(tables, random);
        List<Parameter> parameters = new ArrayList<>(ruleset.parameters().all());
        Collections.shuffle(parameters, random);
        Ruleset shuffled = RandomRulesets.of(tables, new Parameters(parameters));
        for (int i = 0; i < Tries.of(HOUSEHOLDS); i++) {
            Household household = RandomHouseholds.partlyKnown(random);
            assertThat(unordered(shuffled, household))
                    .as("seed %s: %s", RandomRulesets.SEED, household)
                    .isEqualTo(unordered(ruleset, household));
        }
    }

    private static DecisionTable shuffled(DecisionTable table, Random random) {
        List<Row> rows = new ArrayList<>(table.rows());
        Collections.shuffle(rows, random);
        return new DecisionTable(table.id(), table.sheet(), table.subject(), table.hitPolicy(), table.columns(), rows);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "tr-TR, Europe/Istanbul",
        "ar-EG, Africa/Cairo",
        "th-TH-u-nu-thai-ca-buddhist, Pacific/Kiritimati",
        "ja-JP-u-ca-japanese, Pacific/Pago_Pago"
    })
    void neitherLocaleNorZoneChangesAnything(String locale, String zone) {
        Ruleset ruleset = RandomRulesets.all().get(0);
        List<Household> households = new ArrayList<>();
        Random random = new Random(RandomRulesets.SEED);
        for (int i = 0; i < Tries.of(HOUSEHOLDS / 4); i++) {
            households.add(RandomHouseholds.partlyKnown(random));
        }
        List<Document> here = documents(ruleset, households);
        String rules = RulePrinter.print(new Rulebook(ruleset.tables()));
        Locale usual = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Ruleset there = RandomRulesets.with(ruleset, ruleset.parameters());
            assertThat(documents(there, households)).isEqualTo(here);
            assertThat(RulePrinter.print(new Rulebook(ruleset.tables()))).isEqualTo(rules);
        } finally {
            Locale.setDefault(usual);
            TimeZone.setDefault(usualZone);
        }
    }

    private static List<Document> documents(Ruleset ruleset, List<Household> households) {
        return households.stream()
                .map(household -> ruleset.decide(household, Screening2023.ROUND))
                .flatMap(decision ->
                        Arrays.stream(Language.values()).map(language -> Documents.of(decision, language, true)))
                .toList();
    }

    /** Everything a document says, with members by number instead of position, in no order. */
    private static List<List<String>> unordered(Ruleset ruleset, Household household) {
        Document document = Documents.of(ruleset.decide(household, Screening2023.ROUND), Language.ZH, true);
        UnaryOperator<String> byNumber = text -> POSITION.matcher(text)
                .replaceAll(found -> "member "
                        + household
                                .members()
                                .get()
                                .get(Integer.parseInt(found.group(1)))
                                .memberNo());
        List<List<String>> said = new ArrayList<>();
        said.add(List.of(document.outcome(), String.valueOf(document.complete())));
        for (Collection<?> part : Arrays.<Collection<?>>asList(
                document.categories(),
                document.findings(),
                document.notKnown(),
                document.ask(),
                document.notConfigured(),
                document.dataSuspects(),
                document.nearMisses(),
                document.failures(),
                document.notMatched() == null ? List.of() : document.notMatched())) {
            said.add(part.stream()
                    .map(one -> letters(byNumber.apply(one.toString())))
                    .sorted()
                    .toList());
        }
        return said;
    }

    /** Whatever the order of its parts, a text has the same letters. */
    private static String letters(String text) {
        char[] letters = text.replaceAll("[；、，, ]", "").toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }
}
