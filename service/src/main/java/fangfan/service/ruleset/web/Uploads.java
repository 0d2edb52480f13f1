package fangfan.service.ruleset.web;

import fangfan.contract.Violation;
import fangfan.service.access.Outcome;
import fangfan.service.problem.Problem;
import fangfan.service.ruleset.DraftLimits;
import fangfan.vocabulary.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Workbooks as they are sent. */
final class Uploads {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String FILES = "workbooks";
    private static final String REASON = "reason";

    private static final Text NO_NAME = new Text(
            "文件名应为 parameters.xlsx，或表的编号加 .drl.xlsx，例如 key-groups.drl.xlsx；请改文件名后再传",
            "name the file parameters.xlsx, or after its table, such as key-groups.drl.xlsx");
    private static final Text TWICE = new Text("同名的文件传了两次，请只传一个", "two files of one name; send one of them");
    private static final Text UNKNOWN = new Text(
            "只有 workbooks（文件）和 reason（文字），请核对各部分的名称",
            "only workbooks (files) and reason (text) are taken; check the names of the parts");

    private static final Text NONE =
            new Text("还没有选文件，请先选一个或几个 .xlsx 工作簿", "no file was chosen; choose one or more .xlsx workbooks first");
    private static final Pattern COPY = Pattern.compile(" ?\\([0-9]{1,3}\\)(?=\\.xlsx$)");

    /** What a new draft is made of. */
    record NewDraft(Map<String, byte[]> workbooks, String reason) {}

    private Uploads() {}

    static Outcome<NewDraft> newDraft(MultipartHttpServletRequest request) throws IOException {
        if (isAnyTooLarge(request)) {
            return new Outcome.Refused<>(Problem.tooLarge(DraftLimits.WORKBOOK_BYTES));
        }
        List<Violation> violations = new ArrayList<>();
        Map<String, byte[]> workbooks = new TreeMap<>();
        for (Map.Entry<String, List<MultipartFile>> part :
                request.getMultiFileMap().entrySet()) {
            if (!part.getKey().equals(FILES)) {
                violations.add(new Violation("", "unknown-property", UNKNOWN));
                continue;
            }
            for (int i = 0; i < part.getValue().size(); i++) {
                MultipartFile file = part.getValue().get(i);
                String name = String.valueOf(file.getOriginalFilename());
                take(name, "/" + FILES + "/" + i, file, workbooks).ifPresent(violations::add);
            }
        }
        String[] reasons = request.getParameterValues(REASON);
        if (reasons == null || reasons.length != 1 || !LifeForms.isReason(reasons[0])) {
            violations.add(new Violation("/" + REASON, "pattern", LifeForms.REASON_WORDING));
        }
        return violations.isEmpty()
                ? new Outcome.Done<>(new NewDraft(workbooks, reasons[0]))
                : new Outcome.Refused<>(Problem.invalid(violations));
    }

    /** What somebody chose on a page; the number that a browser adds to a name it has saved before is taken off. */
    static Outcome<Map<String, byte[]>> chosen(MultipartHttpServletRequest request) throws IOException {
        if (isAnyTooLarge(request)) {
            return new Outcome.Refused<>(DraftLimits.workbookTooLarge());
        }
        Map<String, byte[]> workbooks = new TreeMap<>();
        List<Violation> violations = new ArrayList<>();
        for (MultipartFile file : request.getFiles(FILES)) {
            String name =
                    COPY.matcher(String.valueOf(file.getOriginalFilename())).replaceFirst("");
            if (name.isEmpty()) {
                continue;
            }
            take(name, "/" + FILES, file, workbooks).ifPresent(violations::add);
        }
        if (workbooks.isEmpty() && violations.isEmpty()) {
            violations.add(new Violation("/" + FILES, "required", NONE));
        }
        return violations.isEmpty()
                ? new Outcome.Done<>(workbooks)
                : new Outcome.Refused<>(Problem.invalid(violations));
    }

    private static boolean isAnyTooLarge(MultipartHttpServletRequest request) {
        return request.getMultiFileMap().values().stream()
                .flatMap(List::stream)
                .anyMatch(file -> file.getSize() > DraftLimits.WORKBOOK_BYTES);
    }

    /** Takes the file among the workbooks, or says why not. */
    private static Optional<Violation> take(
            String name, String pointer, MultipartFile file, Map<String, byte[]> workbooks) throws IOException {
        if (!DraftLimits.isName(name)) {
            return Optional.of(new Violation(pointer, "pattern", NO_NAME));
        }
        return workbooks.put(name, file.getBytes()) == null
                ? Optional.empty()
                : Optional.of(new Violation(pointer, "duplicate", TWICE));
    }

    static Outcome<byte[]> workbook(String name, HttpServletRequest request) throws IOException {
        if (!DraftLimits.isName(name)) {
            return new Outcome.Refused<>(Problem.invalid(List.of(new Violation("", "pattern", NO_NAME))));
        }
        byte[] content = request.getInputStream().readNBytes(DraftLimits.WORKBOOK_BYTES + 1);
        return content.length > DraftLimits.WORKBOOK_BYTES
                ? new Outcome.Refused<>(Problem.tooLarge(DraftLimits.WORKBOOK_BYTES))
                : new Outcome.Done<>(content);
    }
}
