package fangfan.service.decision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.access.Role;
import fangfan.service.start.Chromium;
import fangfan.service.start.Visitor;
import fangfan.service.start.Visitor.Reader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A decision on paper: a slip to be signed, and behind it what proves it. */
class PrintedDecisionIT {

    private static final RunningService SERVICE = RunningService.get();

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @Test
    void theSlipComesFirstAndItsProofBehindIt() {
        String answer = SERVICE.post("/api/v1/evaluations", Role.COLLECTOR, Calls.demo())
                .body();
        try (Visitor auditor = CHROMIUM.visitor(Reader.at(1280), SERVICE).signsIn(Role.AUDITOR)) {
            auditor.opens("/decisions/" + Calls.read(answer).get("decisionId").stringValue());
            byte[] pdf = auditor.page().pdf(new Page.PdfOptions().setFormat("A4"));
            auditor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(auditor.page().locator(".signs")).isVisible();
            assertThat(auditor.page().locator("#reason")).isHidden();
            assertThat(auditor.page().locator("#replay")).isHidden();
            assertThat(auditor.page().locator("#c1-F12")).isVisible();
            assertThat(auditor.page().locator("#c1-F9")).isHidden();
            auditor.keepsScreenshot("decision-print");
            assertThat(Pattern.compile("/Type */Page\\b")
                            .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                            .results()
                            .count())
                    .isBetween(2L, 3L);
        }
    }
}
