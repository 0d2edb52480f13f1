package fangfan.table.check;

import fangfan.indicator.Range;
import fangfan.table.Condition;
import fangfan.table.Diagnostic.Severity;
import fangfan.table.Row;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;
import fangfan.vocabulary.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which rows can match nobody, and which of their conditions keep them from it? */
final class ImpossibleRowCheck implements TableCheck {

    @Override
    public List<Remark> check(Geometry table) {
        return table.impossible().stream().map(row -> remark(table, row)).toList();
    }

    private static Remark remark(Geometry table, Row row) {
        List<Condition> clashing = clashing(table, row);
        boolean one = clashing.size() == 1;
        Text limits = one ? limits(clashing.get(0).column().fact()) : new Text("", "");
        Text cells = Geometry.cells(row, clashing);
        Text text = new Text(
                "%s 的条件%s成立%s，所以这一行不会符合任何%s，请改正条件，或删除这一行"
                        .formatted(
                                cells.zh(),
                                one ? "不可能" : "不可能同时",
                                limits.zh(),
                                table.subject().zh()),
                "the condition%s in %s can never hold%s%s, so this row matches no %s: correct it, or delete the row"
                        .formatted(
                                one ? "" : "s",
                                cells.en(),
                                one ? "" : " together",
                                limits.en(),
                                table.subject().en()));
        return table.remark("table.impossible-row", Severity.ERROR, row, List.of(), Optional.empty(), text);
    }

    /** As few of the conditions as cannot hold together. */
    private static List<Condition> clashing(Geometry table, Row row) {
        List<Condition> left = new ArrayList<>(row.conditions());
        for (Condition condition : row.conditions()) {
            List<Condition> fewer = new ArrayList<>(left);
            fewer.remove(condition);
            if (!isPossible(table, RowCopy.asking(row, fewer))) {
                left = fewer;
            }
        }
        return left;
    }

    private static boolean isPossible(Geometry table, Row row) {
        Shape shape = table.space().shape(row, table.settings());
        return table.space().everything().meets(shape.literals());
    }

    private static Text limits(Fact fact) {
        if (!fact.type().isQuantity() || fact.type() == FactType.DAY) {
            return new Text("", "");
        }
        Range ends = QuantityAxis.ends(fact);
        String min = ExampleWords.number(fact.type(), ends.min());
        String max = ExampleWords.number(fact.type(), ends.max());
        return new Text(
                "（%s只会在 %s 到 %s 之间）".formatted(Wording.in(Language.ZH).label(fact), min, max),
                " (%s lies between %s and %s)".formatted(Wording.in(Language.EN).label(fact), min, max));
    }
}
