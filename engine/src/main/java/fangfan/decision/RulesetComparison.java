package fangfan.decision;

import fangfan.indicator.Round;
import fangfan.table.Parameter;
import fangfan.table.check.EntryChange;
import fangfan.table.layout.WrittenCells;
import fangfan.vocabulary.Language;
import java.util.List;
import java.util.Optional;

/**
 * Two versions of a ruleset: what changed in the rows, and what changed in meaning.
 *
 * @param tables whose rows, columns or cases differ, those that are new or gone, and those that could not be read
 * @param resaved workbooks with other bytes that say the same
 * @param parameters by key, area and year
 * @param rounds by their id
 */
public record RulesetComparison(
        Side before,
        Side after,
        List<WorkbookChange> tables,
        List<String> resaved,
        List<EntryChange<Parameter>> parameters,
        List<EntryChange<Round>> rounds,
        MeaningComparison meaning) {

    /**
     * One of the two.
     *
     * @param version that it was published as, if it was
     */
    public record Side(RulesetSource source, Optional<Integer> version) {}

    public RulesetComparison {
        tables = List.copyOf(tables);
        resaved = List.copyOf(resaved);
        parameters = List.copyOf(parameters);
        rounds = List.copyOf(rounds);
    }

    public static RulesetComparison of(RulesetSource before, RulesetSource after) {
        return of(new Side(before, Optional.empty()), new Side(after, Optional.empty()));
    }

    public static RulesetComparison of(Side before, Side after) {
        List<WorkbookChange> workbooks = WorkbookChange.between(before.source(), after.source());
        List<EntryChange<Parameter>> parameters = EntryChange.between(
                before.source().parameters().all(),
                after.source().parameters().all(),
                parameter -> List.of(parameter.key(), parameter.area(), parameter.year()),
                WrittenCells::of);
        List<EntryChange<Round>> rounds =
                EntryChange.between(before.source().rounds(), after.source().rounds(), Round::id, WrittenCells::of);
        return new RulesetComparison(
                before,
                after,
                workbooks.stream().filter(workbook -> !workbook.isSame()).toList(),
                workbooks.stream()
                        .filter(WorkbookChange::isSame)
                        .map(WorkbookChange::file)
                        .toList(),
                parameters,
                rounds,
                MeaningComparison.of(before.source(), after.source(), workbooks));
    }

    /** Whether nothing differs that decides, is shown or is tested. */
    public boolean isEqual() {
        return tables.isEmpty()
                && parameters.isEmpty()
                && rounds.isEmpty()
                && compared().filter(some -> some.rules().isEmpty()).isPresent();
    }

    /** Absent when the meaning could not be compared. */
    public Optional<MeaningComparison.Compared> compared() {
        return meaning instanceof MeaningComparison.Compared some ? Optional.of(some) : Optional.empty();
    }

    /** How many rows are new, gone or written otherwise. */
    public long rows() {
        return tables.stream().mapToLong(table -> table.rows().size()).sum();
    }

    /** In one language, as the service and the command line tell it. */
    public ComparisonDocument document(Language language) {
        return ComparisonDocuments.of(this, language);
    }
}
