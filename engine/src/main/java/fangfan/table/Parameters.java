package fangfan.table;

import fangfan.indicator.Settings;
import fangfan.vocabulary.FactType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All parameters of a ruleset. */
public record Parameters(List<Parameter> all) {

    public Parameters {
        all = List.copyOf(all);
    }

    /** The areas among those of the parameters that a household's village lies in: all that its settings depend on. */
    public List<String> areasAround(String areaCode) {
        return all.stream()
                .filter(parameter -> areaCode.startsWith(parameter.significantArea()))
                .map(Parameter::area)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The values for one area and year. The most specific line of a key counts, even when its value is not set: staff
     * who write 待定 for a county do not mean the municipality's value.
     */
    public Settings settingsFor(String areaCode, int year) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        Map<String, LocalDate> days = new HashMap<>();
        Map<String, Set<String>> codes = new HashMap<>();
        all.stream()
                .filter(parameter -> parameter.appliesTo(areaCode, year))
                .sorted(Comparator.comparingInt(Parameter::specificity))
                .forEach(parameter -> {
                    String key = parameter.key();
                    numbers.remove(key);
                    days.remove(key);
                    codes.remove(key);
                    parameter.value().ifPresent(value -> {
                        if (value instanceof Parameter.Value.Number number) {
                            numbers.put(key, number.number());
                        } else if (value instanceof Parameter.Value.Day day) {
                            days.put(key, day.day());
                        } else if (value instanceof Parameter.Value.CodeList list) {
                            codes.put(key, list.codes());
                        }
                    });
                });
        return new Settings(numbers, days, codes);
    }

    /** The keys that a column of this type may name. */
    public Set<String> keysFor(FactType type) {
        return all.stream()
                .filter(parameter -> parameter.type().fits(type))
                .map(Parameter::key)
                .collect(Collectors.toUnmodifiableSet());
    }
}
