package fangfan.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.Decision;
import fangfan.decision.RulesetSource;
import fangfan.indicator.Truth;
import fangfan.table.DecisionTable;
import fangfan.table.RuleId;
import fangfan.table.Subject;
import fangfan.table.layout.NativeInput;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;

/** Stock Drools compiles the shipped workbooks as they are, and finds the same certain matches as our path. */
final class StockDroolsTest {

    private static final ShippedRuleset SHIPPED = ShippedRuleset.load();
    private static final KieBase STOCK = compile();

    private static KieBase compile() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("fangfan", "stock", "1");
        files.generateAndWritePomXML(release);
        for (Map.Entry<String, byte[]> workbook : ShippedRuleset.workbooks().entrySet()) {
            if (workbook.getKey().endsWith(RulesetSource.TABLE_SUFFIX)) {
                files.write(services.getResources()
                        .newByteArrayResource(workbook.getValue())
                        .setResourceType(ResourceType.DTABLE)
                        .setSourcePath("src/main/resources/fangfan/tables/" + workbook.getKey()));
            }
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        return services.newKieContainer(release).newKieBase(services.newKieBaseConfiguration());
    }

    static Stream<Fixtures.Fixture> fixtures() throws IOException {
        return Fixtures.all().stream();
    }

    @Test
    void everyRowBecomesARule() {
        int rows = SHIPPED.ruleset().tables().stream()
                .mapToInt(table -> table.rows().size())
                .sum();

        assertThat(STOCK.getKiePackages().stream()
                        .mapToInt(p -> p.getRules().size())
                        .sum())
                .isEqualTo(rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void findsTheSameCertainMatches(Fixtures.Fixture fixture) {
        Decision decision =
                SHIPPED.ruleset().decide(fixture.household(), SHIPPED.rounds().get(0));
        Set<String> ours = decision.rules().stream()
                .filter(rule -> decision.truth(rule) == Truth.TRUE)
                .map(RuleId::value)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(matchedByStock(decision)).isEqualTo(ours);
    }

    private static Set<String> matchedByStock(Decision decision) {
        Set<String> matched = new TreeSet<>();
        for (DecisionTable table : SHIPPED.ruleset().tables()) {
            int candidates =
                    table.subject() == Subject.MEMBER ? decision.indicators().memberCount() : 1;
            for (int candidate = 0; candidate < candidates; candidate++) {
                NativeInput input = new NativeInput(decision.indicators(), candidate);
                KieSession session = STOCK.newKieSession();
                session.insert(input);
                session.fireAllRules(match -> match.getRule().getPackageName().equals(packageOf(table)));
                session.dispose();
                matched.addAll(input.matched());
            }
        }
        return matched;
    }

    private static String packageOf(DecisionTable table) {
        return "fangfan.tables." + table.id().replace('-', '_');
    }
}
