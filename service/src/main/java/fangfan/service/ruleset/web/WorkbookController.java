package fangfan.service.ruleset.web;

import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.Languages;
import fangfan.service.problem.web.Problems;
import fangfan.service.ruleset.DraftLimits;
import fangfan.service.ruleset.WorkbookChecks;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Tells staff what the gate says of a workbook, before anybody relies on it. */
@RestController
class WorkbookController {

    /** Boundaries, and fields that nobody asked for. */
    private static final int OVERHEAD = 100_000;

    private static final String FIELD = "file";

    private final WorkbookChecks checks;
    private final CheckPlaces places;

    WorkbookController(WorkbookChecks checks, CheckPlaces places) {
        this.checks = checks;
        this.places = places;
    }

    @PostMapping(path = "/api/v1/workbooks/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> check(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > DraftLimits.WORKBOOK_BYTES + OVERHEAD) {
            return Problems.response(DraftLimits.workbookTooLarge(), request);
        }
        return places.in(request, () -> {
            try {
                return answer(request);
            } catch (MaxUploadSizeExceededException refused) {
                return Problems.response(DraftLimits.workbookTooLarge(), request);
            }
        });
    }

    private ResponseEntity<?> answer(HttpServletRequest request) throws IOException {
        Optional<MultipartFile> file = fileIn(request);
        if (file.isEmpty()) {
            return Problems.response(noFile(), request);
        }
        if (file.get().getSize() > DraftLimits.WORKBOOK_BYTES) {
            return Problems.response(DraftLimits.workbookTooLarge(), request);
        }
        String name = Objects.requireNonNullElse(file.get().getOriginalFilename(), "");
        return ResponseEntity.ok(
                WorkbookReports.of(checks.check(name, file.get().getBytes()), Languages.of(request)));
    }

    /** The one file of the field; only now is the body read, which is kept in memory. */
    private static Optional<MultipartFile> fileIn(HttpServletRequest request) {
        MultipartHttpServletRequest form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        List<MultipartFile> files = form == null ? List.of() : form.getFiles(FIELD);
        return files.size() == 1 ? Optional.of(files.get(0)) : Optional.empty();
    }

    private static Problem noFile() {
        return Problem.of(
                ProblemKind.INVALID,
                "请在表单的 file 字段里放一个工作簿文件，不多不少",
                "send one workbook, no more and no less, in the field file of the form");
    }
}
