package fangfan.service.ruleset.page;

import fangfan.service.page.Words;
import fangfan.service.ruleset.Deed;
import fangfan.service.ruleset.Draft;
import fangfan.service.ruleset.DraftState;
import fangfan.service.ruleset.Times;
import java.util.List;
import java.util.Optional;

/** The way of a draft: written, submitted, approved, published. */
final class Steps {

    private Steps() {}

    static List<Step> of(Draft draft, Words words) {
        DraftState state = draft.state();
        boolean isWritten = state == DraftState.DRAFT || state == DraftState.REJECTED;
        boolean isPublished = state == DraftState.PUBLISHED;
        boolean isApproved = state == DraftState.APPROVED || isPublished;
        return List.of(
                new Step("draft.step.write", isWritten ? "cur" : "done", by(Optional.of(draft.writing()), words, "")),
                new Step(
                        "draft.step.submit",
                        isWritten ? "todo" : "done",
                        isWritten ? words.of("draft.step.submit.todo") : by(draft.submission(), words, "")),
                new Step(
                        "draft.step.approve",
                        isApproved ? "done" : isWritten ? "todo" : "cur",
                        by(draft.approval(), words, "draft.step.approve.todo")),
                new Step(
                        "draft.step.publish",
                        isPublished ? "done" : state == DraftState.APPROVED ? "cur" : "todo",
                        draft.version()
                                .map(version -> words.of("draft.step.publish.done", version))
                                .orElseGet(() -> words.of("draft.step.publish.todo"))));
    }

    private static String by(Optional<Deed> deed, Words words, String otherwise) {
        return deed.map(done -> words.of("draft.by", done.by().name(), Times.minute(done.at())))
                .orElseGet(() -> otherwise.isEmpty() ? "" : words.of(otherwise));
    }
}
