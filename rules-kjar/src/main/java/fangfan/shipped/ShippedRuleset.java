package fangfan.shipped;

import fangfan.decision.KjarSources;
import fangfan.decision.Ruleset;
import fangfan.decision.RulesetId;
import fangfan.decision.RulesetSource;
import fangfan.indicator.Round;
import fangfan.table.compile.DroolsRules;
import fangfan.table.compile.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;

/** The decision tables that this product ships with, compiled ahead, and the rounds that they were made for. */
public record ShippedRuleset(Ruleset ruleset, List<Round> rounds) {

    private static final int VERSION = 1;
    private static final String MODELS = "META-INF/kie/fangfan/rules-kjar/drools-model";

    /**
     * Loads the shipped ruleset; takes a second or two.
     *
     * @throws IllegalStateException when the artefact was not built from its own workbooks
     */
    public static ShippedRuleset load() {
        RulesetSource source = RulesetSource.read(workbooks());
        if (!source.diagnostics().isEmpty()) {
            throw new IllegalStateException("the shipped workbooks hold faults: " + source.diagnostics());
        }
        DroolsRules rules = new DroolsRules(KieBaseBuilder.createKieBaseFromModel(model()));
        int expected = 2 * new Rulebook(source.tables()).entries().size();
        if (rules.count() != expected) {
            throw new IllegalStateException(
                    "the shipped tables make %d rules, but %d were compiled".formatted(expected, rules.count()));
        }
        Ruleset ruleset =
                new Ruleset(new RulesetId(VERSION, source.sha256()), source.tables(), source.parameters(), rules);
        return new ShippedRuleset(ruleset, source.rounds());
    }

    /** The shipped workbooks by file name, as staff may download them. */
    public static Map<String, byte[]> workbooks() {
        Map<String, byte[]> workbooks = new TreeMap<>();
        for (String name : lines(KjarSources.INDEX)) {
            workbooks.put(name, bytes(KjarSources.WORKBOOKS + name + KjarSources.DISGUISE));
        }
        return workbooks;
    }

    private static Model model() {
        String name = lines(MODELS).stream()
                .filter(line -> !line.startsWith("Drools-Model-Version:"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the artefact holds no executable model"));
        try {
            return Class.forName(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the executable model cannot be loaded", e);
        }
    }

    private static List<String> lines(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = ShippedRuleset.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
