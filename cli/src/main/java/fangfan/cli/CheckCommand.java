package fangfan.cli;

import fangfan.table.Diagnostic;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks workbooks before they may decide on anybody. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LanguageOption lang = new LanguageOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "workbook")
    private List<Path> arguments = List.of();

    private final Shipped shipped;

    CheckCommand(Shipped shipped) {
        this.shipped = shipped;
    }

    @Override
    public Integer call() {
        Speech speech = lang.speech();
        long faults = 0;
        long warnings = 0;
        for (WorkbookSet set : WorkbookSet.of(arguments)) {
            WorkbookCheck check = WorkbookCheck.of(set, shipped);
            check.found(speech).forEach(out()::println);
            check.read(speech).forEach(out()::println);
            faults += check.count(Diagnostic.Severity.ERROR);
            warnings += check.count(Diagnostic.Severity.WARNING);
        }
        out().println(verdict(faults, warnings, speech));
        return faults == 0 ? ExitCode.OK : ExitCode.FAULTS;
    }

    private static String verdict(long faults, long warnings, Speech speech) {
        if (faults > 0) {
            return speech.of("有 %d 处要改", "faults to mend: %d").formatted(faults);
        }
        return warnings > 0
                ? speech.of("通过，有 %d 处请看一看", "passed; things to look at: %d").formatted(warnings)
                : speech.of("通过，没有发现问题", "passed, no faults found");
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
