package fangfan.service.replay;

import fangfan.decision.RuleNames;
import fangfan.decision.Ruleset;
import fangfan.service.page.FactWords;
import fangfan.service.page.Words;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** Compares what was kept with what comes of it now. */
final class Comparison {

    private static final int MOST = 500;
    private static final JsonMapper JSON = JsonMapper.shared();

    // What of an answer tells the rules, and nothing of the household.
    private static final Set<String> OF_RULES =
            Set.of("ruleset", "conditions", "condition", "failed", "basis", "name", "label", "explanation", "question");

    private final StoredParts stored;
    private final Rerun.Made made;
    private final Rules rules;

    private Comparison(StoredParts stored, Rerun.Made made, Rules rules) {
        this.stored = stored;
        this.made = made;
        this.rules = rules;
    }

    static Replay.Compared of(StoredParts stored, Rerun.Made made, Rules rules) {
        return new Comparison(stored, made, rules).compared();
    }

    private Replay.Compared compared() {
        List<Difference> all = new ArrayList<>(differences(stored.document(), made.document(), false));
        if (rules == Rules.SAME) {
            all.addAll(differences(stored.trace(), made.trace(), true));
        }
        return new Replay.Compared(
                made.ruleset().id().version(),
                all.stream().limit(MOST).toList(),
                Math.max(0, all.size() - MOST),
                all.isEmpty() ? List.of() : changes());
    }

    private List<Difference> differences(byte[] before, byte[] after, boolean ofTrace) {
        if (Arrays.equals(before, after)) {
            return List.of();
        }
        List<Difference> differences = JsonDifferences.between(JSON.readTree(before), JSON.readTree(after)).stream()
                .map(found -> new Difference(
                        found.pointer().toString(),
                        ofTrace ? Difference.Of.TRACE : of(found.pointer().toString()),
                        found.before(),
                        found.after()))
                .toList();
        // The same values in another order or writing.
        return differences.isEmpty()
                ? List.of(new Difference(
                        "", ofTrace ? Difference.Of.TRACE : Difference.Of.OUTCOME, hash(before), hash(after)))
                : differences;
    }

    private Difference.Of of(String pointer) {
        boolean tellsRules =
                rules == Rules.TODAY && Stream.of(pointer.split("/")).anyMatch(OF_RULES::contains);
        return tellsRules ? Difference.Of.RULES : Difference.Of.OUTCOME;
    }

    private List<Replay.RuleChange> changes() {
        return RuleStates.of(stored.document(), stored.trace())
                .changes(RuleStates.of(made.document(), made.trace()))
                .map(change -> new Replay.RuleChange(
                        change.ruleId(), name(change, made.ruleset()), change.before(), change.after()))
                .toList();
    }

    private static Text name(RuleStates.Change change, Ruleset ruleset) {
        return ruleset.tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.rule().value().equals(change.ruleId()))
                .findFirst()
                .map(RuleNames::of)
                .orElseGet(() -> new Text(shipped(change, Language.ZH), shipped(change, Language.EN)));
    }

    private static String shipped(RuleStates.Change change, Language language) {
        return change.name().orElseGet(() -> new FactWords(Words.in(language)).rule(change.ruleId()));
    }

    private static JsonNode hash(byte[] bytes) {
        try {
            return StringNode.valueOf("sha256 "
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
