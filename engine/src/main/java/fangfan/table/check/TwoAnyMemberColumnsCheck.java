package fangfan.table.check;

import fangfan.table.Condition;
import fangfan.table.Diagnostic.Severity;
import fangfan.table.Row;
import fangfan.table.Scope;
import fangfan.vocabulary.Text;
import java.util.List;

/** Which rows ask two things of any member, which two different members may meet? */
final class TwoAnyMemberColumnsCheck implements TableCheck {

    @Override
    public List<Remark> check(Geometry table) {
        return table.areas().stream()
                .filter(area -> ofAnyMember(area.row()).size() > 1)
                .map(area -> remark(table, area))
                .toList();
    }

    private static List<Condition> ofAnyMember(Row row) {
        return row.conditions().stream()
                .filter(condition -> condition.column().scope() == Scope.ANY_MEMBER)
                .toList();
    }

    private static Remark remark(Geometry table, Area area) {
        Text cells = Geometry.cells(area.row(), ofAnyMember(area.row()));
        Text text = new Text(
                "%s 问的都是任一成员，不同的成员各符合一个也算符合；如果要的是同一个成员，请改写到判成员的表里".formatted(cells.zh()),
                "%s ask any member, so that different members may each meet one of them: if the same member is meant, use a table about members"
                        .formatted(cells.en()));
        return table.remark(
                "table.two-any-member-columns",
                Severity.WARNING,
                area.row(),
                List.of(),
                Apart.example(table, area),
                text);
    }
}
