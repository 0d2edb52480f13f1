package fangfan.contract;

import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line that could not be counted.
 *
 * <p>Invariant: the message never holds the value of a field, because it may be personal.
 *
 * @param line from 1
 * @param message in which line, what is wrong and what to do
 */
public record BadLine(int line, Text message) {

    private static final int MOST_TOLD = 3;

    static BadLine of(Line line, Text fault) {
        return new BadLine(
                Math.toIntExact(line.number()),
                new Text(
                        "第 %s 行：%s".formatted(line.number(), fault.zh()),
                        "line %s: %s".formatted(line.number(), fault.en())));
    }

    /** Its message names line and column itself. */
    static BadLine of(Line line, CallReading.NotJson notJson) {
        return new BadLine(Math.toIntExact(line.number()), notJson.message());
    }

    static BadLine of(Line line, CallReading.Invalid invalid) {
        return of(
                line,
                new Text(told(invalid.violations(), Language.ZH, "；"), told(invalid.violations(), Language.EN, "; ")));
    }

    private static String told(List<Violation> violations, Language language, String separator) {
        String first = violations.stream()
                .limit(MOST_TOLD)
                .map(violation -> violation.pointer()
                        + (violation.pointer().isEmpty() ? "" : ": ")
                        + violation.message().in(language))
                .collect(Collectors.joining(separator));
        Text more =
                new Text("，等 %s 处".formatted(violations.size()), ", and more: %s in all".formatted(violations.size()));
        return violations.size() > MOST_TOLD ? first + more.in(language) : first;
    }
}
