package fangfan.table.check;

import fangfan.indicator.Settings;
import fangfan.table.CellRef;
import fangfan.table.Condition;
import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.HitPolicy;
import fangfan.table.Row;
import fangfan.table.Subject;
import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The enabled rows of a table as boxes in the space of its facts, under the parameters of one area and year. */
final class Geometry {

    private final DecisionTable table;
    private final Settings settings;
    private final Space space;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Row> impossible = new ArrayList<>();
    private final List<Area> everybody = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();

    Geometry(DecisionTable table, Settings settings) {
        this.table = table;
        this.settings = settings;
        List<Row> rows = table.rows().stream().filter(Row::enabled).toList();
        space = new Space(
                table.subject(),
                rows.stream().map(row -> new Space.Reading(row, settings)).toList());
        rows.forEach(this::add);
    }

    private void add(Row row) {
        Shape shape = space.shape(row, settings);
        shapes.add(shape);
        Optional<Box> box = space.everything().and(shape.literals());
        if (box.isEmpty()) {
            impossible.add(row);
        } else {
            boolean ofEverybody = !shape.isOpen()
                    && shape.literals().stream()
                            .filter(literal -> !space.isOfDays(literal))
                            .allMatch(space.everything()::implies);
            (ofEverybody ? everybody : areas).add(new Area(shape, box.get(), table.subject() == Subject.MEMBER));
        }
    }

    DecisionTable table() {
        return table;
    }

    Settings settings() {
        return settings;
    }

    Space space() {
        return space;
    }

    List<Shape> shapes() {
        return shapes;
    }

    List<Row> impossible() {
        return impossible;
    }

    /** The rows that match every household, or every member. */
    List<Area> everybody() {
        return everybody;
    }

    /** The rows that match some and not others. */
    List<Area> areas() {
        return areas;
    }

    boolean isUnique() {
        return table.hitPolicy() == HitPolicy.UNIQUE;
    }

    /** One of those whom a table is about, in words. */
    Text subject() {
        return table.subject() == Subject.MEMBER ? new Text("成员", "member") : new Text("农户", "household");
    }

    /** A remark on a row; the example ends its message. */
    Remark remark(
            String code,
            Diagnostic.Severity severity,
            Row row,
            List<Row> others,
            Optional<Example> example,
            Text text) {
        String place = new CellRef(table.sheet(), row.number(), 0).toString();
        Text whole = example.map(Example::text)
                .map(said -> new Text(text.zh() + "，例如：" + said.zh(), text.en() + ", for example: " + said.en()))
                .orElse(text);
        return new Remark(new Diagnostic(code, severity, place, whole), row, others, example);
    }

    /** {@code A9}, as a reader finds the row within its sheet. */
    static String cell(Row row) {
        return "`" + CellRef.letters(0) + row.number() + "`";
    }

    /** {@code F9、G9}: the cells of some of a row's conditions. */
    static Text cells(Row row, List<Condition> conditions) {
        List<String> cells = conditions.stream()
                .map(condition -> "`" + CellRef.letters(condition.at().column()) + row.number() + "`")
                .toList();
        return new Text(String.join("、", cells), String.join(", ", cells));
    }

    /** Where a row matches, in the facts of these rows; absent when the row waits for a parameter. */
    Optional<Example> example(Area area, List<Row> rows) {
        return area.shape().isOpen()
                ? Optional.empty()
                : Optional.of(space.example(new Found.At(area.box(), true), rows));
    }
}
