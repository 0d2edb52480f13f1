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
        int faults = 0;
        for (WorkbookSet set : WorkbookSet.of(arguments)) {
            WorkbookCheck check = WorkbookCheck.of(set, shipped);
            for (Diagnostic diagnostic : check.diagnostics()) {
                out().println(diagnostic.in(lang.language()));
            }
            if (check.diagnostics().isEmpty()) {
                check.read(speech).forEach(out()::println);
            }
            faults += check.diagnostics().size();
        }
        out().println(
                        faults == 0
                                ? speech.of("通过，没有发现问题", "passed, no faults found")
                                : speech.of("有 %d 处要改", "%d faults to mend").formatted(faults));
        return faults == 0 ? ExitCode.OK : ExitCode.FAULTS;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
