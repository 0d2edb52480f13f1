package fangfan.service.ruleset;

import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.vocabulary.Text;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How much a draft may hold. */
public final class DraftLimits {

    /** Of one workbook, as the gate for workbooks has it. */
    public static final int WORKBOOK_BYTES = 5_000_000;

    static final int DRAFT_BYTES = 30_000_000;
    static final int WORKBOOKS = 64;

    /** The parameters, or a table by its id. */
    private static final Pattern NAME = Pattern.compile("parameters\\.xlsx|[a-z][a-z0-9-]{0,62}\\.drl\\.xlsx");

    private DraftLimits() {}

    public static boolean isName(String fileName) {
        return NAME.matcher(fileName).matches();
    }

    public static Problem workbookTooLarge() {
        return Problem.tooLarge(WORKBOOK_BYTES)
                .because(new Text(
                        "工作簿最大 5 MB，请删除图片和无关内容后再上传",
                        "a workbook has at most 5 MB: remove pictures and what does not belong"));
    }

    static Optional<Problem> refusal(Map<String, byte[]> workbooks) {
        if (workbooks.size() > WORKBOOKS) {
            return Optional.of(Problem.of(
                    ProblemKind.CONFLICT,
                    "一份草稿最多 %d 个工作簿，请把规则并到已有的表里".formatted(WORKBOOKS),
                    "a draft has at most %d workbooks; put the rules in tables that are there".formatted(WORKBOOKS)));
        }
        long bytes =
                workbooks.values().stream().mapToLong(content -> content.length).sum();
        return bytes > DRAFT_BYTES ? Optional.of(Problem.tooLarge(DRAFT_BYTES)) : Optional.empty();
    }
}
