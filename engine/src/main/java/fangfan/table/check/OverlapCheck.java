package fangfan.table.check;

import fangfan.table.Diagnostic.Severity;
import fangfan.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which rows match together with an earlier one, although one row at most may match? */
final class OverlapCheck implements TableCheck {

    @Override
    public List<Remark> check(Geometry table) {
        return table.isUnique()
                ? IntStream.range(0, table.areas().size())
                        .boxed()
                        .flatMap(row -> overlap(table, row))
                        .toList()
                : List.of();
    }

    private static Stream<Remark> overlap(Geometry table, int row) {
        return Overlaps.earlier(table, row)
                .limit(1)
                .map(other -> remark(
                        table, Overlaps.overlap(table, other, table.areas().get(row))));
    }

    private static Remark remark(Geometry table, Overlap overlap) {
        String cell = Geometry.cell(overlap.one());
        Text text = new Text(
                "这一行和规则 `%s` 的 %s 会同时符合，但本表至多只能符合一行，请改正条件"
                        .formatted(overlap.one().rule(), cell),
                "this row and rule `%s` (%s) can match together, but one row at most may match: correct it"
                        .formatted(overlap.one().rule(), cell));
        return table.remark(
                "table.overlap",
                Severity.ERROR,
                overlap.other(),
                List.of(overlap.one()),
                Optional.of(overlap.example()),
                text);
    }
}
