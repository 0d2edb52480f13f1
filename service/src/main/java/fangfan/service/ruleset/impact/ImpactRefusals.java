package fangfan.service.ruleset.impact;

import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;

/** Why an impact is not counted. */
final class ImpactRefusals {

    private ImpactRefusals() {}

    static Problem faulty(long errors) {
        return Problem.of(
                ProblemKind.FAULTY_WORKBOOKS,
                "草稿里还有 %d 处要改，改好以后再算影响".formatted(errors),
                "the draft has %d faults; mend them before its impact is counted".formatted(errors));
    }

    static Problem underWay() {
        return Problem.of(
                ProblemKind.CONFLICT,
                "这份草稿的影响正在算，请等它算完，或先取消它",
                "the impact of this draft is being counted already; wait for it, or cancel it first");
    }

    static Problem over() {
        return Problem.of(ProblemKind.WRONG_STEP, "已经算完或停下了，不用取消", "it is over already, so there is nothing to cancel");
    }

    static Problem empty() {
        return Problem.of(
                ProblemKind.INVALID, "文件里一户也没有，请一行写一户", "there is no household in the file; write one a line");
    }
}
