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
        return new HouseholdForm.Field(
                FormCall.AREA,
                "TEXT",
                words.of("table.form.area"),
                words.of("table.form.area.hint"),
                "",
                "numeric",
                answers.first(FormCall.AREA),
                List.of(),
                faultsOf(FormCall.AREA));
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
        return new HouseholdForm.Field(
                list.key(),
                "CHOICE",
                words.of("table.form.count." + list.key()),
                (ofMembers ? "" : question(list)) + words.of("table.form.count"),
                "",
                "",
                answers.first(list.key()),
                choices,
                faultsOf(list.key()));
    }

    private HouseholdForm.Field field(FactEntry entry, String name, String question) {
        return new HouseholdForm.Field(
                name,
                kind(entry.type()),
                entry.label(),
                question + hint(entry.type()),
                entry.unit() == null ? "" : entry.unit().label(),
                mode(entry.type()),
                answers.first(name),
                choices(entry, name),
                faultsOf(name));
    }

    private static String kind(String type) {
        return switch (type) {
            case "FLAG", "CODE" -> "CHOICE";
            case "CODES" -> "SEVERAL";
            case "TEXTS" -> "LINES";
            default -> "TEXT";
        };
    }

    private static String mode(String type) {
        return switch (type) {
            case "FLAG", "CODE", "CODES" -> "";
            case "COUNT" -> "numeric";
            case "MONEY", "MEASURE" -> "decimal";
            default -> "text";
        };
    }

    /** How to write what cannot be chosen. */
    private String hint(String type) {
        return switch (type) {
            case "TEXTS" -> words.of("table.form.lines");
            case "DAY" -> words.of("table.form.day");
            case "MONTH" -> words.of("table.form.month");
            default -> "";
        };
    }

    private List<HouseholdForm.Choice> choices(FactEntry entry, String name) {
        return switch (entry.type()) {
            case "FLAG", "CODE" -> one(entry, name);
            case "CODES" -> several(entry, name);
            default -> List.of();
        };
    }

    private List<String> faultsOf(String name) {
        return faults.getOrDefault(name, List.of());
    }

    private List<HouseholdForm.Choice> one(FactEntry entry, String name) {
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
