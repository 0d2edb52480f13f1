package fangfan.table.compile;

import fangfan.table.DecisionTable;
import fangfan.table.Row;
import java.util.ArrayList;
import java.util.List;

/** Prints decision tables as the DRL that Drools runs: two rules a row, over what is certain and what is possible. */
public final class RulePrinter {

    private RulePrinter() {}

    /** The package of the generated rules. */
    public static final String PACKAGE = "fangfan.rules";

    /** @throws IllegalStateException when Drools would read anything else out of the print than the tables say */
    public static String print(Rulebook rulebook) {
        ConstraintPrinter constraints = new ConstraintPrinter(rulebook.parameters());
        StringBuilder drl = new StringBuilder("package ")
                .append(PACKAGE)
                .append("\n\nimport ")
                .append(Input.class.getName())
                .append("\n");
        for (Rulebook.Entry entry : rulebook.entries()) {
            drl.append(rule(rulebook, entry, constraints, true));
            drl.append(rule(rulebook, entry, constraints, false));
        }
        SecondReading.check(drl.toString(), rulebook);
        return drl.toString();
    }

    private static String rule(
            Rulebook rulebook, Rulebook.Entry entry, ConstraintPrinter constraints, boolean certain) {
        DecisionTable table = entry.table();
        Row row = entry.row();
        List<String> all = new ArrayList<>();
        all.add("group == " + Rulebook.group(table));
        row.from().ifPresent(day -> all.add("statusDay >= " + day.toEpochDay() + "L"));
        row.to().ifPresent(day -> all.add("statusDay <= " + day.toEpochDay() + "L"));
        row.conditions().forEach(condition -> all.add(constraints.print(condition, certain)));
        return """

                rule "%s %s %s %s"
                when
                    $input : Input(%s)
                then
                    $input.fire(%s);
                end
                """.formatted(
                        row.rule(),
                        table.id(),
                        row.number(),
                        certain ? "certain" : "possible",
                        String.join(", ", all),
                        rulebook.number(entry, certain));
    }
}
