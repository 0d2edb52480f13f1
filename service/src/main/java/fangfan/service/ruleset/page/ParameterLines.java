package fangfan.service.ruleset.page;

import fangfan.facts.HouseGrade;
import fangfan.service.page.Words;
import fangfan.table.Parameter;
import fangfan.table.Parameters;
import fangfan.table.Status;
import fangfan.vocabulary.Codes;
import fangfan.vocabulary.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Parameters, those that nobody has set first. */
final class ParameterLines {

    private static final Codes GRADES = Codes.of(HouseGrade.class);

    private ParameterLines() {}

    static List<TablesView.Parameter> of(Parameters parameters, Words words) {
        return parameters.all().stream()
                .map(parameter -> line(parameter, words))
                .sorted(Comparator.comparing(one -> !one.letter().equals("p")))
                .toList();
    }

    /** Keys without a value somewhere. */
    static Set<String> unset(Parameters parameters) {
        return parameters.all().stream()
                .filter(parameter -> parameter.value().isEmpty())
                .map(Parameter::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static TablesView.Parameter line(Parameter parameter, Words words) {
        Wording wording = Wording.in(words.language());
        return new TablesView.Parameter(
                parameter.key(),
                parameter.name(),
                parameter.area(),
                parameter
                        .year()
                        .map(year -> words.of("tables.year", Integer.toString(year)))
                        .orElseGet(() -> words.of("tables.everyYear")),
                parameter.value().map(value -> value(value, wording)).orElse(""),
                parameter.unit(),
                parameter.basis(),
                letter(parameter),
                wording.get("status." + parameter.status()));
    }

    private static String letter(Parameter parameter) {
        if (parameter.value().isEmpty()) {
            return "p";
        }
        return parameter.status() == Status.SET ? "k" : "info";
    }

    private static String value(Parameter.Value value, Wording wording) {
        if (value instanceof Parameter.Value.Number number) {
            return number.number().toPlainString();
        }
        return value instanceof Parameter.Value.Day day
                ? day.day().toString()
                : wording.codes(GRADES, GRADES.bits(((Parameter.Value.CodeList) value).codes()));
    }
}
