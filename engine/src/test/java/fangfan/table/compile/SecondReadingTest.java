package fangfan.table.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.Tries;
import fangfan.table.DecisionTable;
import fangfan.table.RandomTables;
import fangfan.table.Tables;
import fangfan.vocabulary.Vocabulary;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondReadingTest {

    private static final long SEED = Long.getLong("fangfan.seed", System.nanoTime());
    private static final int BATCHES = 15;
    private static final int TABLES = 30;

    private static final DecisionTable TABLE = Tables.ofHouseholds(
            "KG-04 KEY_GROUP SERIOUS_ILLNESS | household.selfPaidMedical > 3000 | rural = 是",
            "IE-01 RISK_LEAD LOW_INCOME | household.netIncomePerCapita < ie.line");
    private static final Rulebook RULEBOOK = new Rulebook(List.of(TABLE));

    /** parse ∘ print is the identity: what Drools' parser reads are the typed conditions of every row, no more and no less. */
    @Test
    void readingWhatWasPrintedGivesTheTables() {
        int rules = 0;
        for (int batch = 0; batch < Tries.of(BATCHES); batch++) {
            Rulebook rulebook = new Rulebook(RandomTables.some(TABLES, new Random(SEED + batch)));
            List<DrlReading.ReadRule> read = DrlReading.read(RulePrinter.print(rulebook));
            for (Rulebook.Entry entry : rulebook.entries()) {
                for (boolean certain : new boolean[] {true, false}) {
                    DrlReading.ReadRule rule = read.get(2 * entry.index() + (certain ? 0 : 1));
                    SecondReading.Meant meant = SecondReading.meant(rule, rulebook.parameters(), certain);
                    assertThat(rule.number()).isEqualTo(rulebook.number(entry, certain));
                    assertThat(meant.conditions())
                            .as("seed %s: %s", SEED, rule)
                            .isEqualTo(entry.row().conditions().stream()
                                    .map(Tested::of)
                                    .toList());
                    assertThat(meant.from()).isEqualTo(entry.row().from());
                    assertThat(meant.to()).isEqualTo(entry.row().to());
                    rules++;
                }
            }
        }
        System.out.printf("parse after print: %d generated rules read back%n", rules);
        assertThat(rules).isGreaterThan(Tries.of(1_000));
    }

    @Test
    void readingTellsARulebookFromAnyOther() {
        String drl = RulePrinter.print(RULEBOOK);
        Random random = new Random(SEED);
        for (int i = 0; i < 50; i++) {
            Rulebook other = new Rulebook(RandomTables.some(1, random));
            if (!other.entries().isEmpty()) {
                assertThatThrownBy(() -> SecondReading.check(drl, other)).isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            another threshold           ~ 6000000000L     ~ 5999999998L
            another comparison          ~ low(#) >       ~ low(#) >=
            the other end               ~ low(#) >       ~ high(#) >
            another fact                ~ (#)             ~ (1)
            other codes                 ~ oneOf(0, 2L     ~ oneOf(0, 3L
            possible for certain        ~ 2L, true        ~ 2L, false
            another parameter           ~ upper(0)        ~ upper(1)
            another parameter           ~ lower(0)        ~ lower(7)
            another fact that is none   ~ oneOf(0, 2L     ~ oneOf(9999, 2L
            another group               ~ group == 0      ~ group == 1
            no such group               ~ group == 0      ~ group == 9
            no group                    ~ group == 0,     ~ ``
            another rule's number       ~ fire(1)         ~ fire(3)
            a second consequence        ~ fire(1);        ~ fire(1);fire(2);
            code in the consequence     ~ fire(1);        ~ fire(1); System.exit(0);
            code alone                  ~ $input.fire(1); ~ Runtime.getRuntime();
            no consequence              ~ $input.fire(1); ~ ``
            eval                        ~ group == 0      ~ group == 0, eval(true)
            eval behind the pattern     ~ then            ~ eval(true) then
            a second pattern            ~ then            ~ $other : Input() then
            not                         ~ $input : Input  ~ not Input() $input : Input
            exists                      ~ $input : Input  ~ exists Input() $input : Input
            a query by from             ~ then            ~ from entry-point x then
            a method that is not asked  ~ group == 0      ~ group == 0, fire(3) == null
            an assignment               ~ group == 0      ~ group == 0, $a : group
            a window                    ~ then            ~ over window:length(2) then
            another type                ~ $input : Input( ~ $input : Object(
            another name                ~ $input : Input( ~ $other : Input(
            an attribute                ~ when            ~ salience 10 when
            no loop                     ~ when            ~ no-loop true when
            an annotation               ~ when            ~ @watch(*) when
            an import                   ~ import fangfan  ~ import java.io.File; import fangfan
            a static import             ~ import fangfan  ~ import static java.lang.System.exit; import fangfan
            a wildcard import           ~ compile.Input   ~ compile.*
            a global                    ~ rule            ~ global java.util.List x; rule
            a function                  ~ rule            ~ function void f() { } rule
            a query                     ~ rule            ~ query q() Input() end rule
            a declaration               ~ rule            ~ declare X a : int end rule
            a unit                      ~ import          ~ unit X; import
            another package             ~ fangfan.rules   ~ java.lang
            another rule                ~ rule            ~ rule "x" when then end rule
            a rule that extends         ~ when            ~ extends "y" when
            nonsense                    ~ when            ~ when when (
            """)
    void anythingElseIsRefused(String what, String printed, String instead) {
        String drl = RulePrinter.print(RULEBOOK);
        String changed = drl.replaceFirst(Pattern.quote(filled(printed)), Matcher.quoteReplacement(filled(instead)));

        assertThat(changed).as(what).isNotEqualTo(drl);
        assertThatThrownBy(() -> SecondReading.check(changed, RULEBOOK)).isInstanceOf(IllegalStateException.class);
    }

    private static String filled(String text) {
        int index = Vocabulary.fact("household.selfPaidMedical").index();
        return text.replace("#", String.valueOf(index));
    }

    @Test
    void aRuleTooFewIsRefused() {
        String drl = RulePrinter.print(RULEBOOK);

        assertThatThrownBy(() -> SecondReading.check(drl.substring(0, drl.lastIndexOf("rule \"")), RULEBOOK))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the generated rules hold what no table says: `IE-01 is missing`");
    }

    @Test
    void theMessageQuotesWhatNoTableSays() {
        String drl = RulePrinter.print(RULEBOOK).replace("group == 0", "group == 0, eval(true)");

        assertThatThrownBy(() -> SecondReading.check(drl, RULEBOOK))
                .hasMessage("the generated rules hold what no table says: `eval(true)`");
    }
}
