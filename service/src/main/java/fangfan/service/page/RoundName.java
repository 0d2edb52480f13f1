package fangfan.service.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A round as people name it: {@code 2023-2} is 2023年第二轮. */
public final class RoundName {

    private static final Pattern ID = Pattern.compile("(\\d{4})-([1-9])");

    private final Words words;

    public RoundName(Words words) {
        this.words = words;
    }

    public String of(String id) {
        Matcher matcher = ID.matcher(id);
        return matcher.matches()
                ? words.of("round.name", matcher.group(1), words.of("ordinal." + matcher.group(2)))
                : id;
    }
}
