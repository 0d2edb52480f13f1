package fangfan.service.ruleset;

import fangfan.service.access.Caller;
import fangfan.service.access.Role;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.vocabulary.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What can be done with a draft, in which states, and by whom. */
public enum DraftStep {
    CHANGE(false, DraftState.DRAFT, DraftState.REJECTED),
    SUBMIT(false, DraftState.DRAFT, DraftState.REJECTED),
    APPROVE(true, DraftState.SUBMITTED),
    REJECT(true, DraftState.SUBMITTED, DraftState.APPROVED),
    PUBLISH(true, DraftState.APPROVED);

    private final boolean needsAnother;
    private final Set<DraftState> states;

    DraftStep(boolean needsAnother, DraftState first, DraftState... others) {
        this.needsAnother = needsAnother;
        this.states = EnumSet.of(first, others);
    }

    /** Whether the caller could take this step now, as far as the draft itself tells. */
    public boolean isOpen(Draft draft, Caller caller) {
        boolean hasRole = caller.role() == Role.APPROVER || caller.role() == Role.EDITOR && !needsAnother;
        return hasRole && refusal(draft, caller).isEmpty();
    }

    /** Whether the caller wrote or submitted the draft, and so takes no step that needs another. */
    public static boolean isOwn(Draft draft, Caller caller) {
        return draft.author().id().equals(caller.id())
                || draft.submission()
                        .filter(deed -> deed.by().id().equals(caller.id()))
                        .isPresent();
    }

    /** Why the caller may not take this step now. */
    Optional<Problem> refusal(Draft draft, Caller caller) {
        if (needsAnother && isOwn(draft, caller)) {
            return Optional.of(Problem.of(ProblemKind.OWN_WORK));
        }
        if (!needsAnother && !mayWrite(draft, caller.id())) {
            return Optional.of(Problem.of(
                    ProblemKind.NOT_ALLOWED,
                    "只有起草的人能改、能提交这份草稿；要另提办法，请新建一份草稿",
                    "only its author can change and submit this draft; to propose something else, create another"));
        }
        if (!states.contains(draft.state())) {
            Text now = draft.state().words();
            return Optional.of(Problem.of(
                    ProblemKind.WRONG_STEP,
                    "这份草稿现在是“%s”，要“%s”才能办这一步".formatted(now.zh(), wanted(" 或 ", true)),
                    "the draft is %s now; it has to be %s for this".formatted(now.en(), wanted(" or ", false))));
        }
        return Optional.empty();
    }

    private String wanted(String or, boolean zh) {
        return String.join(
                or,
                states.stream()
                        .map(DraftState::words)
                        .map(words -> zh ? words.zh() : words.en())
                        .toList());
    }

    /** What the product brought can be submitted by any of staff, and changed by none. */
    private boolean mayWrite(Draft draft, UUID caller) {
        return draft.author().id().equals(caller)
                || this == SUBMIT && draft.author().isProduct();
    }
}
