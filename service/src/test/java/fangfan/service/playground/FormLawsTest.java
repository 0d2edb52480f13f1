package fangfan.service.playground;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.Tries;
import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import fangfan.contract.RenderedFacts;
import fangfan.facts.Answer;
import fangfan.facts.FactTree;
import fangfan.facts.Household;
import fangfan.facts.RandomHouseholds;
import fangfan.service.page.Words;
import fangfan.service.ruleset.page.LitSheet;
import fangfan.table.DecisionTable;
import fangfan.vocabulary.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A form asks all that its table reads: a household that is filled in lights the sheet as the household itself does. */
class FormLawsTest {

    private static final Words WORDS = Words.in(Language.ZH);
    private static final CallReader READER = new CallReader();

    @Test
    void aFixtureThatIsFilledInLightsTheSheetAsItself() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../fixtures/households"))) {
            List<Path> fixtures = files.sorted().toList();
            assertThat(fixtures).hasSizeGreaterThan(150);
            for (Path fixture : fixtures) {
                String call = Files.readString(fixture);
                if (READER.readAny(call.getBytes(StandardCharsets.UTF_8)) instanceof CallReading.Read read) {
                    lightsAlike(
                            call, read.call().household(), fixture.getFileName().toString());
                }
            }
        }
    }

    @Test
    void aRandomHouseholdThatIsFilledInLightsTheSheetAsItself() {
        for (int seed = 0; seed < Tries.of(100); seed++) {
            Household household = withoutBlanks(RandomHouseholds.partlyKnown(new Random(seed)));
            String json = RenderedFacts.of(household).toString();
            if (READER.readHousehold(json.getBytes(StandardCharsets.UTF_8)) instanceof CallReading.Read read) {
                lightsAlike(json, read.call().household(), "seed " + seed);
            }
        }
    }

    /** A field that is blank is not known, so a form cannot say that a text is known to be blank. */
    private static Household withoutBlanks(Household household) {
        return FactTree.map(
                household,
                (path, answer) -> answer.isKnown() && answer.get() instanceof String text && text.isBlank()
                        ? Answer.notKnown()
                        : answer);
    }

    private static void lightsAlike(String call, Household household, String what) {
        for (DecisionTable table : ShippedForms.TABLES) {
            TableForm form = ShippedForms.of(table.id(), Language.ZH);
            FormAnswers answers = form.answers(call).orElseThrow();
            assertThat(form.contradictions(answers)).as(what).isEmpty();
            CallReading read = READER.readCall(form.call(answers).getBytes(StandardCharsets.UTF_8));
            assertThat(read).as(what + " on " + table.id()).isInstanceOf(CallReading.Read.class);
            assertThat(lit(((CallReading.Read) read).call().household(), table))
                    .as(what + " on " + table.id())
                    .isEqualTo(lit(household, table));
        }
    }

    private static LitSheet lit(Household household, DecisionTable table) {
        return LitSheet.of(ShippedForms.SHIPPED.ruleset().decide(household, ShippedForms.ROUND), table.id(), WORDS);
    }
}
