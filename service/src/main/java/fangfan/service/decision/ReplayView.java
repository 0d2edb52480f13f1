package fangfan.service.decision;

import fangfan.service.page.Mark;
import fangfan.service.page.Words;
import fangfan.service.replay.Difference;
import fangfan.service.replay.Replay;
import fangfan.service.replay.ReplayResult;
import fangfan.service.replay.RuleState;
import fangfan.service.replay.Rules;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a replay came to, as a page tells it.
 *
 * @param letter of its mark
 * @param version of the rules; 0 when there were none
 * @param lines values that differ
 * @param more how many there are besides
 */
public record ReplayView(
        String letter, int version, String title, String text, List<Rule> rules, List<Line> lines, int more) {

    private static final int MOST = 30;
    private static final int LONGEST = 160;

    public record Rule(String id, String name, State before, State after) {}

    public record State(String letter, String word) {}

    /** @param pointer into the answer, or the trace */
    public record Line(String pointer, String before, String after) {}

    public static ReplayView of(Replay replay, Rules rules, Words words) {
        String title = words.of("replay." + ReplayResult.of(replay));
        if (replay instanceof Replay.Impossible impossible) {
            return new ReplayView(
                    "e",
                    0,
                    title,
                    impossible.why().text().in(words.language()) + words.of("sentence.stop"),
                    List.of(),
                    List.of(),
                    0);
        }
        Replay.Compared compared = (Replay.Compared) replay;
        String key = "replay." + rules
                + (compared.isIdentical() ? ".identical" : compared.isOtherOutcome() ? ".differs" : ".rules");
        List<Line> lines = compared.differences().stream()
                .filter(difference -> !isWhole(difference))
                .map(difference -> new Line(
                        difference.pointer(), said(difference.before(), words), said(difference.after(), words)))
                .toList();
        return new ReplayView(
                compared.isIdentical() ? "k" : rules == Rules.SAME ? "e" : "info",
                compared.version(),
                title,
                words.of(key, compared.version()),
                compared.rules().stream()
                        .map(rule -> new Rule(
                                rule.ruleId(),
                                rule.name().in(words.language()),
                                state(rule.before(), words),
                                state(rule.after(), words)))
                        .toList(),
                lines.stream().limit(MOST).toList(),
                Math.max(0, lines.size() - MOST) + compared.omitted());
    }

    /** What came or went as a whole is told by the rules. */
    private static boolean isWhole(Difference difference) {
        JsonNode one = Objects.requireNonNullElse(difference.before(), difference.after());
        return one != null && one.isObject();
    }

    private static String said(@Nullable JsonNode value, Words words) {
        if (value == null) {
            return words.of("replay.nothing");
        }
        String text = value.isString() ? value.asString() : value.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static State state(RuleState state, Words words) {
        Mark mark = switch (state) {
            case MATCHED -> Mark.T;
            case NOT_MATCHED, ABSENT -> Mark.F;
            case NOT_KNOWN -> Mark.U;
            case NOT_CONFIGURED -> Mark.P;
            case FAILED -> Mark.E;
        };
        return new State(mark.letter(), words.of("replay.state." + state));
    }
}
