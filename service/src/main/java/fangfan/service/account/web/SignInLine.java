package fangfan.service.account.web;

import fangfan.service.access.SignInTry;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * One try to sign in as a page shows it.
 *
 * @param letter of its mark
 */
record SignInLine(String account, String at, String outcome, String letter) {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    static List<SignInLine> of(List<SignInTry> tries) {
        return tries.stream()
                .map(one -> new SignInLine(
                        one.account(),
                        SECOND.format(one.at()),
                        one.outcome().name(),
                        one.outcome() == SignInTry.Outcome.SIGNED_IN ? "k" : "e"))
                .toList();
    }
}
