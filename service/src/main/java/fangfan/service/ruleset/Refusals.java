package fangfan.service.ruleset;

import fangfan.contract.Violation;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.vocabulary.Text;
import java.time.Instant;
import java.util.List;

/** Why a step in the life of a ruleset is refused. */
final class Refusals {

    private Refusals() {}

    static Problem baseChanged(int base, int latest) {
        return Problem.of(
                ProblemKind.BASE_CHANGED,
                "草稿是在第 %d 版上改的，现在最新的是第 %d 版。请下载第 %d 版的工作簿，把改动写进去，再新建草稿".formatted(base, latest, latest),
                "the draft was made on version %d, the latest is %d now; download the workbooks of version %d, make the changes in them and create a new draft"
                        .formatted(base, latest, latest));
    }

    static Problem nothingChanged(int base) {
        return conflict(
                "草稿和第 %d 版没有不同，请先上传改过的工作簿".formatted(base),
                "the draft is the same as version %d; upload the workbooks that you changed first".formatted(base));
    }

    static Problem changedMeanwhile() {
        return conflict(
                "同时有人在改这份草稿，请重新取回再改", "the draft was changed at the same time; read it again and try once more");
    }

    static Problem scheduled(int version, Instant from) {
        return conflict(
                "第 %d 版已定在 %s 生效，新的不能早于它；请改晚生效时间，或先撤回第 %d 版".formatted(version, Times.minute(from), version),
                "version %d comes into force at %s, and nothing can come before it; choose a later time, or withdraw version %d first"
                        .formatted(version, Times.minute(from), version));
    }

    static Problem notTheLatest(int latest) {
        return conflict(
                "只能撤回最后发布的第 %d 版；要换回别的版本，请重新发布那一版".formatted(latest),
                "only version %d, the one published last, can be withdrawn; to return to another, publish that one again"
                        .formatted(latest));
    }

    static Problem nothingBefore(int version) {
        return conflict(
                "第 %d 版之前没有别的版本，不能撤回；请发布一个新版本来代替它".formatted(version),
                "there is no version before %d, so it cannot be withdrawn; publish another in its place"
                        .formatted(version));
    }

    static Problem alreadyLatest(int version) {
        return conflict("第 %d 版就是最新的，不用重新发布".formatted(version), "version %d is the latest already".formatted(version));
    }

    static Problem tooEarly() {
        return inForceFrom(
                "past",
                new Text(
                        "生效时间已经过去，请写一个还没到的时间，或不写（马上生效）",
                        "the time has passed; give one to come, or none to begin at once"));
    }

    static Problem tooLate() {
        return inForceFrom("too-late", new Text("生效时间太远，请写两年以内的时间", "too far ahead; give a time within two years"));
    }

    private static Problem inForceFrom(String code, Text message) {
        return Problem.invalid(List.of(new Violation("/inForceFrom", code, message)));
    }

    private static Problem conflict(String zh, String en) {
        return Problem.of(ProblemKind.CONFLICT, zh, en);
    }
}
