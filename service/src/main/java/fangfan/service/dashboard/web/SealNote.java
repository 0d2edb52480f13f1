package fangfan.service.dashboard.web;

import fangfan.service.dashboard.DashboardDocument;
import fangfan.service.page.Words;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How far the log is sealed, in words.
 *
 * @param letter of the notice: {@code k} when all is sealed, {@code q} when it takes too long, empty in between
 */
record SealNote(String letter, String title, String text) {

    private static final int TOO_LONG = 60;
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    static SealNote of(DashboardDocument.Seal seal, Words words) {
        String latest = seal.sealedAt() == null
                ? words.of("dashboard.seal.none")
                : words.of("dashboard.seal.latest", SECOND.format(seal.sealedAt()), words.number(seal.records()));
        if (seal.waiting() == 0) {
            return new SealNote("k", words.of("dashboard.seal.all"), latest);
        }
        String title =
                words.of("dashboard.seal.open", words.number(seal.unsealedSeconds()), words.number(seal.waiting()));
        return seal.unsealedSeconds() > TOO_LONG
                ? new SealNote("q", title, words.of("dashboard.seal.late", latest))
                : new SealNote("", title, words.of("dashboard.seal.soon", latest));
    }
}
