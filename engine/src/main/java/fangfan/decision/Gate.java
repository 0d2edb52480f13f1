package fangfan.decision;

import fangfan.table.compile.RuleCompiler;
import java.time.Duration;
import java.util.Map;

/**
 * All that a workbook passes before it may decide on anybody, the same for the service, the command line and the build.
 *
 * <p>The file, its cells, its rows; then the rules together, the cases, and the rules as Drools runs them. A workbook with
 * an error goes no further; of one stage everything that is wrong is told at once.
 */
public final class Gate {

    /** Much longer than the rules of any table take that people can still read, on a busy machine too. */
    public static final Duration COMPILE_LIMIT = Duration.ofMinutes(1);

    private final Duration compileLimit;
    private final RuleCompiler compiler;

    /** @param mostAtOnce how many checks may be compiling rules, those included that were given up */
    public Gate(Duration compileLimit, int mostAtOnce) {
        this.compileLimit = compileLimit;
        this.compiler = new RuleCompiler(compileLimit, mostAtOnce);
    }

    /** Checks the workbooks of a whole ruleset. */
    public GateReport check(Map<String, byte[]> workbooks) {
        return check(workbooks, RulesetSource.read(Map.of()));
    }

    /**
     * Checks workbooks as a part of a ruleset. Those that are no workbooks, or not named like one, are an answer too.
     *
     * @param workbooks bytes by file name, as somebody sent them
     * @param standing the ruleset that they would join, taking the places of those of the same name
     * @throws RuleCompiler.Busy while rules that take too long are still being compiled
     */
    public GateReport check(Map<String, byte[]> workbooks, RulesetSource standing) {
        return new GateRun(standing, compiler, compileLimit).check(workbooks);
    }
}
