package fangfan.decision;

import fangfan.table.CellRef;
import fangfan.table.Parameter;
import fangfan.table.check.CaseChanges;
import fangfan.table.check.CellChange;
import fangfan.table.check.ColumnChange;
import fangfan.table.check.EntryChange;
import fangfan.table.check.RowChange;
import fangfan.table.check.TableComparison;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.util.List;
import java.util.Optional;

/** Words a comparison as a document. */
final class ComparisonDocuments {

    /** More than anybody reads of one table; a new one may have ten times as many. */
    private static final int MOST_ROWS = 200;

    private final Language language;
    private final ComparisonWords words;

    private ComparisonDocuments(Language language) {
        this.language = language;
        this.words = new ComparisonWords(language);
    }

    static ComparisonDocument of(RulesetComparison comparison, Language language) {
        return new ComparisonDocuments(language).document(comparison);
    }

    private ComparisonDocument document(RulesetComparison comparison) {
        Optional<MeaningComparison.Compared> compared = comparison.compared();
        return new ComparisonDocument(
                side(comparison.before()),
                side(comparison.after()),
                comparison.isEqual(),
                words.summary(comparison),
                comparison.tables().stream().map(this::table).toList(),
                comparison.resaved(),
                comparison.parameters().stream().map(this::parameter).toList(),
                comparison.rounds().stream()
                        .map(round -> new ComparisonDocument.Round(
                                round.entry().id(), round.change().name(), cells(round.cells())))
                        .toList(),
                compared.map(some -> some.round().id()).orElse(null),
                words.note(comparison.meaning()),
                compared.map(MeaningComparison.Compared::rules).orElse(List.of()).stream()
                        .map(this::rule)
                        .toList());
    }

    private static ComparisonDocument.Side side(RulesetComparison.Side side) {
        return new ComparisonDocument.Side(
                side.version().orElse(null), side.source().sha256());
    }

    private ComparisonDocument.Table table(WorkbookChange workbook) {
        return workbook.table()
                .map(table -> table(workbook.file(), table, workbook.cases()))
                .orElseGet(() -> new ComparisonDocument.Table(
                        workbook.file(),
                        null,
                        "NOT_READ",
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        cases(workbook.cases())));
    }

    private ComparisonDocument.Table table(String file, TableComparison table, CaseChanges cases) {
        return new ComparisonDocument.Table(
                file,
                table.sheet(),
                table.change().name(),
                cells(table.scope()),
                table.columns().stream().map(ComparisonDocuments::column).toList(),
                table.rows().stream().limit(MOST_ROWS).map(this::row).toList(),
                Math.max(0, table.rows().size() - MOST_ROWS),
                cases(cases));
    }

    private static ComparisonDocument.Cases cases(CaseChanges cases) {
        return new ComparisonDocument.Cases(cases.added(), cases.removed(), cases.changed());
    }

    private static ComparisonDocument.Column column(ColumnChange column) {
        return new ComparisonDocument.Column(
                column.header(), column.change().name(), column.at().toString());
    }

    private ComparisonDocument.Row row(RowChange row) {
        return new ComparisonDocument.Row(
                row.rule().value(),
                name(row.rule().value(), row.name()),
                row.change().name(),
                row.at().toString(),
                cells(row.cells()));
    }

    private static List<ComparisonDocument.Cell> cells(List<CellChange> cells) {
        return cells.stream()
                .map(cell -> new ComparisonDocument.Cell(
                        cell.header(),
                        cell.placeBefore().map(CellRef::toString).orElse(null),
                        cell.before(),
                        cell.placeAfter().map(CellRef::toString).orElse(null),
                        cell.after()))
                .toList();
    }

    private ComparisonDocument.Parameter parameter(EntryChange<Parameter> change) {
        Parameter parameter = change.entry();
        return new ComparisonDocument.Parameter(
                parameter.key(),
                shipped("parameter." + parameter.key(), parameter.name()),
                parameter.area(),
                parameter.year().orElse(null),
                change.change().name(),
                parameter.at().toString(),
                cells(change.cells()));
    }

    private ComparisonDocument.Rule rule(RuleChange rule) {
        String id = rule.comparison().rule().value();
        return new ComparisonDocument.Rule(
                id,
                name(id, rule.name()),
                rule.meaning().name(),
                words.meaning(rule),
                rule.comparison().difference().stream()
                        .map(difference -> new ComparisonDocument.Example(
                                difference.example().text().in(language),
                                difference.before().name(),
                                difference.after().name()))
                        .toList());
    }

    private String name(String rule, String written) {
        return shipped("rule." + rule, written);
    }

    /** The translation of a name that is still the shipped one; what staff wrote themselves is not translated. */
    private String shipped(String key, String written) {
        boolean isShipped =
                Wording.in(Language.ZH).find(key).filter(written::equals).isPresent();
        return isShipped ? Wording.in(language).get(key) : written;
    }
}
