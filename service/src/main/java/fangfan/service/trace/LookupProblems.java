package fangfan.service.trace;

import fangfan.service.problem.ErasureNote;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What is answered in place of a decision that is not shown. */
public final class LookupProblems {

    static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT)
            .withZone(ZoneId.of("Asia/Shanghai"));

    private LookupProblems() {}

    /** @param lookup that did not find it */
    public static Problem of(Lookup lookup) {
        if (lookup instanceof Lookup.Erased erased) {
            Erasure erasure = erased.erasure();
            return Problem.erased(new ErasureNote(
                    erasure.id().toString(), erasure.kind().name(), AT.format(erasure.at()), erasure.reason()));
        }
        return Problem.of(lookup instanceof Lookup.OutsideArea ? ProblemKind.OUTSIDE_AREA : ProblemKind.NOT_FOUND);
    }
}
