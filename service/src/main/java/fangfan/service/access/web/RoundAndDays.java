package fangfan.service.access.web;

import fangfan.vocabulary.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a round, a first and a last day are said wherever decisions are asked for, and what is told when they are not. */
public final class RoundAndDays {

    public static final Text NO_ROUND = new Text("应为轮次编号，例如 2023-2", "give a round such as 2023-2");
    public static final Text NO_DAY =
            new Text("应为 2000 年到 2999 年之间的日期，例如 2023-11-08", "give a day from 2000 to 2999, such as 2023-11-08");
    public static final Text BACKWARDS = new Text("截止日早于起始日，请对调", "before the first day; exchange the two");
    public static final Text TWICE = new Text("只能写一次", "give it once");

    private static final Pattern ROUND = Pattern.compile("[0-9A-Za-z-]{1,32}");
    private static final Pattern DAY = Pattern.compile("2[0-9]{3}-[0-9]{2}-[0-9]{2}");

    private RoundAndDays() {}

    public static boolean isRound(String said) {
        return ROUND.matcher(said).matches();
    }

    /** Empty when there is no such day. */
    public static Optional<LocalDate> day(String said) {
        try {
            return DAY.matcher(said).matches() ? Optional.of(LocalDate.parse(said)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
