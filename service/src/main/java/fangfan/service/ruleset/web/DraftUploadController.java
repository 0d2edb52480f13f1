package fangfan.service.ruleset.web;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.page.Words;
import fangfan.service.page.web.PageController;
import fangfan.service.page.web.Told;
import fangfan.service.ruleset.Draft;
import fangfan.service.ruleset.Drafts;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes workbooks that staff choose or drop on a page. */
@PageController
class DraftUploadController {

    private final Drafts drafts;
    private final CheckPlaces places;

    DraftUploadController(Drafts drafts, CheckPlaces places) {
        this.drafts = drafts;
        this.places = places;
    }

    @PostMapping(path = "/drafts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String create(
            MultipartHttpServletRequest request,
            @AuthenticationPrincipal Caller author,
            RedirectAttributes told,
            Locale locale)
            throws IOException {
        Outcome<Draft> created = Uploads.chosen(request)
                .then(workbooks -> StaffPages.reason(String.valueOf(request.getParameter("reason")))
                        .then(reason -> places.outcome(() -> drafts.create(workbooks, reason, author))));
        if (created instanceof Outcome.Done<Draft> done) {
            return "redirect:/drafts/" + done.value().id();
        }
        Told.of(created, "", Words.in(locale), told);
        return "redirect:/tables#upload";
    }

    @PostMapping(path = "/drafts/{id}/workbooks", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String replace(
            @PathVariable UUID id,
            MultipartHttpServletRequest request,
            @AuthenticationPrincipal Caller author,
            RedirectAttributes told,
            Locale locale)
            throws IOException {
        Outcome<Draft> changed =
                Uploads.chosen(request).then(workbooks -> places.outcome(() -> drafts.put(id, workbooks, author)));
        Told.of(changed, "draft.uploaded", Words.in(locale), told);
        return "redirect:/drafts/" + id + "#check";
    }
}
