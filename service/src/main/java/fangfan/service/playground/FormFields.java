package fangfan.service.playground;

import fangfan.service.page.Words;
import fangfan.service.vocabulary.FactEntry;
import fangfan.vocabulary.Codes;
import fangfan.vocabulary.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Draws the fields of a form. */
final class FormFields {

    private final FormAnswers answers;
    private final Map<String, List<String>> faults;
    private final Words words;

    /** @param faults by the names of fields */
    FormFields(FormAnswers answers, Map<String, List<String>> faults, Words words) {
        this.answers = answers;
        this.faults = faults;
        this.words = words;
    }

    HouseholdForm.Field ofHousehold(FactEntry entry) {
        return field(entry, entry.key(), question(entry));
    }

    HouseholdForm.Field ofItem(FactEntry entry, int position) {
        String number = String.valueOf(position + 1);
        String question = question(entry)
                .replace("{member}", words.of("table.form.member"))
                .replace("{position}", number);
        return field(entry, FormShape.name(entry, position), question);
    }

    HouseholdForm.Field area() {
        return field(
                FormCall.AREA,
                "TEXT",
                words.of("table.form.area"),
                words.of("table.form.area.hint"),
                "",
                "numeric",
                List.of());
    }

    /** @param most items that may be said */
    HouseholdForm.Field count(FactEntry list, int most) {
        List<HouseholdForm.Choice> choices = new ArrayList<>();
        choices.add(choice(list.key(), "", words.of("table.form.notKnown")));
        IntStream.rangeClosed(0, most)
                .mapToObj(count -> choice(
                        list.key(),
                        String.valueOf(count),
                        count == 0 ? words.of("table.form.noItems") : words.of("table.form.items", count)))
                .forEach(choices::add);
        boolean ofMembers = list.key().equals(FormShape.MEMBERS);
        return field(
                list.key(),
                "CHOICE",
                words.of("table.form.count." + list.key()),
                (ofMembers ? "" : question(list)) + words.of("table.form.count"),
                "",
                "",
                choices);
    }

    private HouseholdForm.Field field(FactEntry entry, String name, String question) {
        String unit = entry.unit() == null ? "" : entry.unit().label();
        return switch (entry.type()) {
            case "FLAG", "CODE" -> field(name, "CHOICE", entry.label(), question, unit, "", choices(entry, name));
            case "CODES" -> field(name, "SEVERAL", entry.label(), question, unit, "", several(entry, name));
            case "TEXTS" ->
                field(name, "LINES", entry.label(), question + words.of("table.form.lines"), unit, "text", List.of());
            case "COUNT" -> field(name, "TEXT", entry.label(), question, unit, "numeric", List.of());
            case "MONEY", "MEASURE" -> field(name, "TEXT", entry.label(), question, unit, "decimal", List.of());
            case "DAY" ->
                field(name, "TEXT", entry.label(), question + words.of("table.form.day"), unit, "text", List.of());
            case "MONTH" ->
                field(name, "TEXT", entry.label(), question + words.of("table.form.month"), unit, "text", List.of());
            default -> field(name, "TEXT", entry.label(), question, unit, "text", List.of());
        };
    }

    private HouseholdForm.Field field(
            String name,
            String kind,
            String label,
            String question,
            String unit,
            String mode,
            List<HouseholdForm.Choice> choices) {
        return new HouseholdForm.Field(
                name,
                kind,
                label,
                question,
                unit,
                mode,
                answers.first(name),
                choices,
                faults.getOrDefault(name, List.of()));
    }

    private List<HouseholdForm.Choice> choices(FactEntry entry, String name) {
        List<HouseholdForm.Choice> choices = new ArrayList<>();
        choices.add(choice(name, "", words.of("table.form.notKnown")));
        if (entry.codes() == null) {
            Wording wording = Wording.in(words.language());
            choices.add(choice(name, "true", wording.code(Codes.FLAG, "TRUE")));
            choices.add(choice(name, "false", wording.code(Codes.FLAG, "FALSE")));
        } else {
            entry.codes().forEach(code -> choices.add(choice(name, code.code(), code.label())));
        }
        return List.copyOf(choices);
    }

    private List<HouseholdForm.Choice> several(FactEntry entry, String name) {
        List<HouseholdForm.Choice> choices = new ArrayList<>();
        if (entry.codes() != null) {
            entry.codes().forEach(code -> choices.add(choice(name, code.code(), code.label())));
        }
        choices.add(choice(name, FormAnswers.NONE, words.of("table.form.noneOfThem")));
        return List.copyOf(choices);
    }

    private HouseholdForm.Choice choice(String name, String value, String label) {
        boolean chosen = value.isEmpty()
                ? answers.all(name).isEmpty()
                : answers.all(name).contains(value);
        return new HouseholdForm.Choice(value, label, chosen);
    }

    private static String question(FactEntry entry) {
        return entry.question() == null ? "" : entry.question();
    }
}
