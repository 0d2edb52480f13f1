package fangfan.service.page.web;

import fangfan.service.access.Outcome;
import fangfan.service.page.Words;
import fangfan.service.problem.Problem;
import fangfan.vocabulary.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * What the next page says of what was just done.
 *
 * @param letter of the notice
 * @param text empty when the title says it all
 */
public record Told(String letter, String title, String text) {

    private static final String ATTRIBUTE = "told";

    /** @param done key of what to say when it was done */
    public static void of(Outcome<?> outcome, String done, Words words, RedirectAttributes next) {
        next.addFlashAttribute(
                ATTRIBUTE,
                outcome instanceof Outcome.Refused<?> refused
                        ? of(refused.problem(), words)
                        : new Told("k", words.of(done), words.of(done + ".note")));
    }

    /** Says what was not done, and why. */
    public static void refused(String title, String text, RedirectAttributes next) {
        next.addFlashAttribute(ATTRIBUTE, new Told("e", title, text));
    }

    /** For where no controller is reached. */
    public static void refused(Problem problem, Words words, HttpServletRequest request, HttpServletResponse response) {
        FlashMap next = new FlashMap();
        next.put(ATTRIBUTE, of(problem, words));
        new SessionFlashMapManager().saveOutputFlashMap(next, request, response);
    }

    public static Told of(Problem problem, Words words) {
        List<Text> why = Stream.concat(
                        problem.detail().stream(), problem.violations().stream().map(violation -> violation.message()))
                .distinct()
                .toList();
        String text = why.isEmpty()
                ? problem.kind().advice().in(words.language())
                : String.join(
                        words.of("sentence.semicolon"),
                        why.stream().map(one -> one.in(words.language())).toList());
        return new Told("e", problem.kind().title().in(words.language()), text + words.of("sentence.stop"));
    }
}
