package fangfan.service.ruleset.page;

import static java.util.Objects.requireNonNull;

import fangfan.decision.RulesetSource;
import fangfan.service.access.Caller;
import fangfan.service.page.Words;
import fangfan.service.ruleset.DraftState;
import fangfan.service.ruleset.Drafts;
import fangfan.service.ruleset.LastChange;
import fangfan.service.ruleset.LastChanges;
import fangfan.service.ruleset.RulesetInForce;
import fangfan.service.ruleset.Rulesets;
import fangfan.service.ruleset.Times;
import fangfan.table.Cell;
import fangfan.table.DecisionTable;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.vocabulary.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Draws what is in force. */
@Component
public final class TablesViews {

    private final Rulesets rulesets;
    private final Drafts drafts;
    private final VersionLines versions;
    private final LastChanges changes;

    TablesViews(Rulesets rulesets, Drafts drafts, VersionLines versions, LastChanges changes) {
        this.rulesets = rulesets;
        this.drafts = drafts;
        this.versions = versions;
        this.changes = changes;
    }

    /** @param reader empty: somebody who may look only */
    public TablesView now(Optional<Caller> reader, Words words) {
        RulesetInForce inForce =
                rulesets.inForce().orElseThrow(() -> new IllegalStateException("no version is in force"));
        List<DecisionTable> tables = inForce.ruleset().tables();
        Map<String, LastChange> changed = changes.of(inForce.ruleset().id());
        List<TablesView.Parameter> parameters =
                ParameterLines.of(inForce.ruleset().parameters(), words);
        Set<String> unset = ParameterLines.unset(inForce.ruleset().parameters());
        return new TablesView(
                inForce.ruleset().id().version(),
                Times.minute(inForce.inForceFrom()),
                tables.stream().map(table -> line(table, unset, changed, words)).toList(),
                tables.stream().mapToInt(table -> count(table, Row::enabled)).sum(),
                tables.stream().mapToInt(table -> count(table, waits(unset))).sum(),
                parameters,
                parameters.stream().filter(one -> one.letter().equals("p")).toList(),
                drafts(words),
                versions.of(reader, words));
    }

    private static TablesView.Table line(
            DecisionTable table, Set<String> unset, Map<String, LastChange> changed, Words words) {
        Wording wording = Wording.in(words.language());
        String file = table.id() + RulesetSource.TABLE_SUFFIX;
        return new TablesView.Table(
                file,
                table.id(),
                table.sheet(),
                wording.get("scope." + table.subject()),
                wording.get("hitPolicy." + table.hitPolicy()),
                count(table, Row::enabled),
                count(table, row -> true) - count(table, Row::enabled),
                count(table, waits(unset)),
                change(requireNonNull(changed.get(file))));
    }

    private static TablesView.Change change(LastChange last) {
        return new TablesView.Change(
                last.version(),
                last.base().orElse(0),
                Times.day(last.published().at()),
                last.published().by().name());
    }

    private static Predicate<Row> waits(Set<String> unset) {
        return row -> row.enabled()
                && row.conditions().stream()
                        .anyMatch(condition -> condition.cell() instanceof Cell.Parameter parameter
                                && unset.contains(parameter.key()));
    }

    /** How many rules have such a row. */
    private static int count(DecisionTable table, Predicate<Row> which) {
        List<RuleId> rules =
                table.rows().stream().filter(which).map(Row::rule).distinct().toList();
        return rules.size();
    }

    private List<TablesView.Draft> drafts(Words words) {
        return drafts.newest().stream()
                .filter(draft -> draft.state() != DraftState.PUBLISHED)
                .map(draft -> new TablesView.Draft(
                        draft.id().toString(),
                        draft.reason(),
                        draft.author().name(),
                        Times.minute(draft.createdAt()),
                        draft.state().words().in(words.language()),
                        draft.errors()))
                .toList();
    }
}
