package fangfan.decision;

import fangfan.indicator.Round;
import fangfan.table.DecisionTable;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.table.check.Comparison;
import fangfan.table.check.RowChange;
import fangfan.table.check.RuleComparison;
import fangfan.table.check.TableComparison;
import fangfan.table.check.Terms;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed in meaning, rule by rule, or why that cannot be told. */
public sealed interface MeaningComparison {

    /**
     * Both sides were read with the parameters of Jiangjin in the year of the round.
     *
     * @param round the latest that both sides know
     * @param rules whose rows or meaning changed, in the order of their ids
     * @param others how many rules are as they were
     */
    record Compared(Round round, List<RuleChange> rules, int others) implements MeaningComparison {

        public Compared {
            rules = List.copyOf(rules);
        }
    }

    /** Workbooks hold errors; until they are mended the rest may not be used. */
    record Faulty(int before, int after) implements MeaningComparison {}

    /** There is no round that both sides know, and so no year to take parameters of. */
    record NoRound() implements MeaningComparison {}

    /** @param workbooks with other bytes than before */
    static MeaningComparison of(RulesetSource before, RulesetSource after, Collection<WorkbookChange> workbooks) {
        if (errors(before) + errors(after) > 0) {
            return new Faulty(errors(before), errors(after));
        }
        Optional<Round> round = BeforeAndAfter.latestRound(before.rounds(), after.rounds());
        return round.isEmpty() ? new NoRound() : compare(before, after, workbooks, round.get());
    }

    private static int errors(RulesetSource source) {
        return (int) source.found().stream().filter(FileDiagnostic::isError).count();
    }

    private static Compared compare(
            RulesetSource before, RulesetSource after, Collection<WorkbookChange> workbooks, Round round) {
        Terms was = Terms.of(before.parameters(), round);
        Terms is = Terms.of(after.parameters(), round);
        Set<RuleId> rewritten = workbooks.stream()
                .flatMap(workbook -> workbook.rows().stream())
                .map(RowChange::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        // Where rows and parameters are the same there is nothing to search for.
        Set<RuleId> suspects = was.settings().equals(is.settings())
                ? Stream.concat(rewritten.stream(), ofOtherScope(workbooks, after))
                        .collect(Collectors.toSet())
                : ids(before, after);
        Map<RuleId, List<RuleChange.Placed>> rowsBefore = RuleChange.byRule(before.tables());
        Map<RuleId, List<RuleChange.Placed>> rowsAfter = RuleChange.byRule(after.tables());
        List<RuleChange> rules = Comparison.of(
                        only(before.tables(), suspects), was.settings(), only(after.tables(), suspects), is.settings())
                .rules()
                .stream()
                .filter(rule -> rewritten.contains(rule.rule()) || says(rule))
                .map(rule -> RuleChange.of(rule, rowsBefore, rowsAfter))
                .toList();
        return new Compared(round, rules, ids(before, after).size() - rules.size());
    }

    private static boolean says(RuleComparison rule) {
        return rule.outcome() != RuleComparison.Outcome.EQUAL || !rule.changed().isEmpty();
    }

    /** The rules of tables that judge somebody else than before, though their rows may be the same. */
    private static Stream<RuleId> ofOtherScope(Collection<WorkbookChange> workbooks, RulesetSource after) {
        Set<String> tables = workbooks.stream()
                .flatMap(workbook -> workbook.table().stream())
                .filter(table -> !table.scope().isEmpty())
                .map(TableComparison::id)
                .collect(Collectors.toSet());
        return after.tables().stream()
                .filter(table -> tables.contains(table.id()))
                .flatMap(table -> table.rows().stream())
                .map(Row::rule);
    }

    private static Set<RuleId> ids(RulesetSource before, RulesetSource after) {
        return Stream.concat(before.tables().stream(), after.tables().stream())
                .flatMap(table -> table.rows().stream())
                .map(Row::rule)
                .collect(Collectors.toSet());
    }

    private static List<DecisionTable> only(List<DecisionTable> tables, Set<RuleId> rules) {
        return tables.stream()
                .map(table -> new DecisionTable(
                        table.id(),
                        table.sheet(),
                        table.subject(),
                        table.hitPolicy(),
                        table.columns(),
                        table.rows().stream()
                                .filter(row -> rules.contains(row.rule()))
                                .toList()))
                .toList();
    }
}
