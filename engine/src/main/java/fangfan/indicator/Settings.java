package fangfan.indicator;

import fangfan.facts.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The parameters that hold for one area and year. A parameter that staff have not set is not known; there is no silent
 * default.
 *
 * @param numbers money, counts and shares by key, for example {@code s3.water.qty}
 * @param days days by key, for example {@code kg.disaster.from}
 * @param codes lists of codes by key, for example {@code s3.house.unsafeGrades}
 */
public record Settings(Map<String, BigDecimal> numbers, Map<String, LocalDate> days, Map<String, Set<String>> codes) {

    public Settings {
        numbers = Map.copyOf(numbers);
        days = Map.copyOf(days);
        codes = Map.copyOf(codes);
    }

    public Answer<BigDecimal> number(String key) {
        return Answer.ofNullable(numbers.get(key));
    }

    public Answer<LocalDate> day(String key) {
        return Answer.ofNullable(days.get(key));
    }

    public Answer<Set<String>> codes(String key) {
        return Answer.ofNullable(codes.get(key));
    }
}
