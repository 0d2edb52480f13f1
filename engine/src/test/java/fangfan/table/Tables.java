package fangfan.table;

import fangfan.facts.MonitoringType;
import fangfan.table.layout.Headers;
import fangfan.table.layout.Literals;
import fangfan.table.layout.Parsed;
import fangfan.table.workbook.RawValue;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Operator;
import fangfan.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Small tables from a line for each row, cells as staff write them:
 *
 * <pre>KG-04 KEY_GROUP SERIOUS_ILLNESS | household.selfPaidMedical > 3000 | rural = 是</pre>
 *
 * {@code any} and {@code all} before a member's fact ask its household.
 */
public final class Tables {

    private static final Basis BASIS = new Basis("工作方案", "二（二）1", "原文", true);
    private static final int FIRST_ROW = 9;
    private static final int FIRST_COLUMN = 5;

    private Tables() {}

    /** A table about households, one of {@code key-groups} unless another id is wanted. */
    public static DecisionTable ofHouseholds(String... rows) {
        return table("key-groups", "重点人群", Subject.HOUSEHOLD, rows);
    }

    public static DecisionTable ofMembers(String... rows) {
        return table("members", "成员", Subject.MEMBER, rows);
    }

    public static DecisionTable table(String id, String sheet, Subject subject, String... lines) {
        List<List<Column>> columnsOfRows = Arrays.stream(lines)
                .map(line -> conditions(line).stream().map(Tables::column).toList())
                .toList();
        List<Column> columns =
                columnsOfRows.stream().flatMap(List::stream).distinct().toList();
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(row(line, FIRST_ROW + rows.size(), sheet, columns));
        }
        if (!Set.copyOf(Headers.columns(subject)).containsAll(columns)) {
            throw new IllegalArgumentException("no such columns in a table about a " + subject);
        }
        return new DecisionTable(id, sheet, subject, HitPolicy.COLLECT, columns, rows);
    }

    private static Row row(String line, int number, String sheet, List<Column> columns) {
        String[] head = line.split("\\|")[0].strip().split(" ");
        List<Condition> conditions = conditions(line).stream()
                .map(text -> {
                    Column column = column(text);
                    return new Condition(
                            column,
                            cell(column, text),
                            new CellRef(sheet, number, FIRST_COLUMN + columns.indexOf(column)));
                })
                .toList();
        RuleId rule = new RuleId(head[0]);
        return new Row(
                number,
                rule,
                "规则 " + rule,
                true,
                Optional.empty(),
                Optional.empty(),
                conditions,
                result(head),
                BASIS,
                Status.SET);
    }

    private static Result result(String[] head) {
        Set<String> words = new LinkedHashSet<>(Arrays.asList(head).subList(2, head.length));
        Severity severity = Arrays.stream(Severity.values())
                .filter(s -> words.remove(s.name()))
                .findFirst()
                .orElse(Severity.INFO);
        Optional<MonitoringType> proposed = Arrays.stream(MonitoringType.values())
                .filter(type -> words.remove(type.name()))
                .findFirst();
        return new Result(
                Kind.valueOf(head[1]), words.stream().findFirst(), severity, proposed, head[1].equals("RISK_LEAD"));
    }

    private static List<String> conditions(String line) {
        return Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList();
    }

    private static Column column(String text) {
        String[] words = text.split(" ");
        Scope scope =
                words[0].equals("any") ? Scope.ANY_MEMBER : words[0].equals("all") ? Scope.ALL_MEMBERS : Scope.OWN;
        int at = scope == Scope.OWN ? 0 : 1;
        return new Column(Vocabulary.fact(words[at]), operator(words[at + 1]), scope);
    }

    private static Operator operator(String written) {
        String name = written.replace('-', ' ');
        return Arrays.stream(Operator.values())
                .filter(operator -> operator.symbol().equals(name)
                        || operator.name().equals(written)
                        || operator.symbol()
                                .replace("≥", ">=")
                                .replace("≤", "<=")
                                .equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no operator " + written));
    }

    private static Cell cell(Column column, String text) {
        String written = text.substring(text.lastIndexOf(' ') + 1);
        Fact fact = column.fact();
        boolean number = fact.type().isQuantity() && written.matches("-?[0-9.]+");
        if (written.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return new Cell.Day(LocalDate.parse(written));
        }
        RawValue raw = number ? new RawValue.Number(new BigDecimal(written)) : new RawValue.Text(written);
        Parsed<Cell> parsed = Literals.read(column, raw, Set.of(written));
        if (parsed instanceof Parsed.Value<Cell> value) {
            return value.value();
        }
        throw new IllegalArgumentException("`%s` does not fit %s".formatted(written, column));
    }

    /** Parameters as {@code ie.line=8000 em.minMonths=? kg.disaster.from=2022-10-01}; those of derived facts as shipped. */
    public static Parameters parameters(String lines) {
        List<Parameter> all = new ArrayList<>(RandomParameters.ofDerivedFacts());
        for (String line :
                lines.isBlank() ? List.<String>of() : List.of(lines.strip().split("\\s+"))) {
            String[] parts = line.split("=", 2);
            all.removeIf(parameter -> parameter.key().equals(parts[0]));
            boolean set = !parts[1].equals("?");
            boolean day = parts[1].matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
            all.add(RandomParameters.line(
                    parts[0],
                    day ? ParameterType.DAY : ParameterType.MONEY,
                    "500000",
                    !set
                            ? null
                            : day
                                    ? new Parameter.Value.Day(LocalDate.parse(parts[1]))
                                    : RandomParameters.number(parts[1]),
                    set));
        }
        return new Parameters(all.stream().collect(Collectors.toUnmodifiableList()));
    }
}
