package fangfan.service.ruleset.page;

import fangfan.service.access.Caller;
import fangfan.service.ruleset.Draft;
import fangfan.service.ruleset.DraftStep;
import java.util.List;
import java.util.Optional;

/**
 * A draft as its page shows it.
 *
 * @param files those that differ from the base, and others that have faults
 * @param removed workbooks of the base that it does not hold
 * @param remarks of the analysis: warnings and information on the relations of rows
 * @param may what the reader may do now
 */
public record DraftView(
        String id,
        String reason,
        int base,
        String author,
        String createdAt,
        String sha256,
        String state,
        long errors,
        List<Step> steps,
        List<File> files,
        List<String> removed,
        List<Faults.Fault> remarks,
        Cases cases,
        Optional<Rejection> rejection,
        May may) {

    /**
     * @param index from 1, for anchors
     * @param faults errors, and what concerns its cases
     * @param picture empty when the file is not safe to read
     * @param editable whether the reader can edit it in the browser: may change the draft, and its first rows tell where
     *     things are
     */
    public record File(
            int index,
            String name,
            String change,
            long errors,
            List<Faults.Fault> faults,
            Optional<SheetPicture> picture,
            boolean editable) {}

    /**
     * @param share of the tried changes that some case notices, such as {@code 98%}; empty when none was tried
     * @param survivors changes that no case notices
     */
    public record Cases(
            long rules, long passed, long all, long tried, long noticed, String share, List<Faults.Fault> survivors) {}

    /** Who gave it back, when and why. */
    public record Rejection(String by, String at, String reason) {}

    /** What the reader may do; all false for whom it is closed. */
    public record May(boolean change, boolean submit, boolean approve, boolean reject, boolean publish, boolean own) {

        static May of(Draft draft, Caller caller) {
            return new May(
                    DraftStep.CHANGE.isOpen(draft, caller),
                    DraftStep.SUBMIT.isOpen(draft, caller),
                    DraftStep.APPROVE.isOpen(draft, caller),
                    DraftStep.REJECT.isOpen(draft, caller),
                    DraftStep.PUBLISH.isOpen(draft, caller),
                    DraftStep.isOwn(draft, caller));
        }
    }
}
