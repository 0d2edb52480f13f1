package fangfan.table.check;

import fangfan.table.CellRef;
import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Does an id stand for another rule than it was given to? A rule may get another name or another category, not both. */
public final class ReusedRuleIdCheck {

    private ReusedRuleIdCheck() {}

    /** @param standing the tables as they are, the checked one's former version among them */
    public static List<Diagnostic> check(DecisionTable table, List<DecisionTable> standing) {
        return check(table, rules(standing.stream()));
    }

    /** @param given the first row of each rule that there was */
    public static List<Diagnostic> check(DecisionTable table, Map<RuleId, Row> given) {
        return rules(Stream.of(table)).values().stream()
                .flatMap(row -> Optional.ofNullable(given.get(row.rule()))
                        .filter(first -> isAnother(row, first))
                        .map(first -> diagnostic(table, row, first))
                        .stream())
                .toList();
    }

    /** The first row of each rule. */
    public static Map<RuleId, Row> rules(Stream<DecisionTable> tables) {
        return tables.flatMap(table -> table.rows().stream())
                .collect(Collectors.toMap(Row::rule, Function.identity(), (first, later) -> first));
    }

    private static boolean isAnother(Row row, Row given) {
        boolean findsAnother = row.result().kind() != given.result().kind()
                || !row.result().category().equals(given.result().category());
        return findsAnother && !row.name().equals(given.name());
    }

    private static Diagnostic diagnostic(DecisionTable table, Row row, Row given) {
        return new Diagnostic(
                "rule.id-reused",
                new CellRef(table.sheet(), row.number(), 0).toString(),
                new Text(
                        "规则编号 `%s` 早已给了“%s”，以前的判定都引用它，不能再给别的规则，请换一个没用过的编号".formatted(row.rule(), given.name()),
                        "the rule id `%s` was given to “%s”, and decisions refer to it: take one that was never used"
                                .formatted(row.rule(), given.name())));
    }
}
