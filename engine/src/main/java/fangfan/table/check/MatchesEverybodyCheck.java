package fangfan.table.check;

import fangfan.table.Diagnostic.Severity;
import fangfan.vocabulary.Text;
import java.util.List;

/** Which rows match every household, or every member, because none of their conditions can fail? */
final class MatchesEverybodyCheck implements TableCheck {

    @Override
    public List<Remark> check(Geometry table) {
        return table.everybody().stream().map(area -> remark(table, area)).toList();
    }

    private static Remark remark(Geometry table, Area area) {
        Text text = new Text(
                "这一行的条件对谁都成立，会符合所有%s，请改正条件，或删除这一行".formatted(table.subject().zh()),
                "the conditions of this row hold for every %s: correct them, or delete the row"
                        .formatted(table.subject().en()));
        return table.remark(
                "table.matches-everybody",
                Severity.ERROR,
                area.row(),
                List.of(),
                table.example(area, List.of(area.row())),
                text);
    }
}
