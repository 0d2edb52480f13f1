package fangfan.table.compile;

import static fangfan.table.compile.ConstraintReader.refused;

import fangfan.table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Do the generated rules, read again, say what the tables say, no more and no less? */
final class SecondReading {

    private static final Pattern GROUP = Pattern.compile("group==([0-3])");
    private static final Pattern FROM = Pattern.compile("statusDay>=(-?\\d{1,9})L");
    private static final Pattern TO = Pattern.compile("statusDay<=(-?\\d{1,9})L");

    /** What one rule says: which inputs it is for, when it is in force, and its conditions. */
    record Meant(int group, Optional<LocalDate> from, Optional<LocalDate> to, List<Tested> conditions) {}

    private SecondReading() {}

    /** @throws IllegalStateException when they differ */
    static void check(String drl, Rulebook rulebook) {
        Iterator<DrlReading.ReadRule> read = DrlReading.read(drl).iterator();
        for (Rulebook.Entry entry : rulebook.entries()) {
            for (boolean certain : new boolean[] {true, false}) {
                if (!read.hasNext()) {
                    throw refused(entry.row().rule() + " is missing");
                }
                DrlReading.ReadRule rule = read.next();
                if (rule.number() != rulebook.number(entry, certain)
                        || !meant(rule, rulebook.parameters(), certain).equals(meant(entry))) {
                    throw refused(rule.name());
                }
            }
        }
        if (read.hasNext()) {
            throw refused(read.next().name());
        }
    }

    private static Meant meant(Rulebook.Entry entry) {
        Row row = entry.row();
        return new Meant(
                Rulebook.group(entry.table()),
                row.from(),
                row.to(),
                row.conditions().stream().map(Tested::of).toList());
    }

    /** Undoes the printing of one rule. */
    static Meant meant(DrlReading.ReadRule rule, List<String> parameters, boolean certain) {
        List<String> left = new ArrayList<>(rule.constraints());
        int group = first(left, GROUP).map(Integer::parseInt).orElseThrow(() -> refused(rule.name()));
        Optional<LocalDate> from = first(left, FROM).map(SecondReading::day);
        Optional<LocalDate> to = first(left, TO).map(SecondReading::day);
        return new Meant(group, from, to, new ConstraintReader(parameters, certain, left).conditions());
    }

    private static LocalDate day(String written) {
        return LocalDate.ofEpochDay(Long.parseLong(written));
    }

    /** Takes the first constraint away when it has this form. */
    private static Optional<String> first(List<String> left, Pattern form) {
        if (left.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = form.matcher(left.get(0));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        left.remove(0);
        return Optional.of(matcher.group(1));
    }
}
