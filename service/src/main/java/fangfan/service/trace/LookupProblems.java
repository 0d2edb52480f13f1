package fangfan.service.trace;

import fangfan.contract.ShanghaiTime;
import fangfan.service.problem.ErasureNote;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;

/** What is answered in place of a decision that is not shown. */
public final class LookupProblems {

    private LookupProblems() {}

    /** @param lookup that did not find it */
    public static Problem of(Lookup lookup) {
        if (lookup instanceof Lookup.Erased erased) {
            return of(erased.erasure());
        }
        return Problem.of(lookup instanceof Lookup.OutsideArea ? ProblemKind.OUTSIDE_AREA : ProblemKind.NOT_FOUND);
    }

    public static Problem of(Erasure erasure) {
        return Problem.erased(new ErasureNote(
                erasure.id().toString(), erasure.kind().name(), ShanghaiTime.print(erasure.at()), erasure.reason()));
    }
}
