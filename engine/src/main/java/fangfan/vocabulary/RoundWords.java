package fangfan.vocabulary;

import fangfan.indicator.Round;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words the days of a round, which labels and questions leave open. */
public final class RoundWords {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Round round;
    private final Language language;

    public RoundWords(Round round, Language language) {
        this.round = round;
        this.language = language;
    }

    /** Fills what the round says and leaves open what it does not, such as {@code {member}}. */
    public String fill(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(find(found.group(1)).orElse(found.group())));
    }

    /** Empty for a placeholder that is not the round's. */
    public Optional<String> find(String placeholder) {
        return switch (placeholder) {
            case "statusDay" -> Optional.of(day(round.statusDay()));
            case "year" -> Optional.of(String.valueOf(round.year()));
            case "incomeFrom" -> Optional.of(day(round.incomeFrom()));
            case "incomeTo" -> Optional.of(day(round.incomeTo()));
            default -> Optional.empty();
        };
    }

    public String day(LocalDate day) {
        return day.format(language == Language.ZH ? CHINESE : ENGLISH);
    }
}
