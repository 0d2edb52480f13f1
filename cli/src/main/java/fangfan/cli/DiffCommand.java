package fangfan.cli;

import fangfan.contract.DocumentWriter;
import fangfan.decision.ComparisonDocument;
import fangfan.decision.MeaningComparison;
import fangfan.decision.RulesetComparison;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two versions of the tables: what changed in the rows, and what changed in meaning. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LanguageOption lang = new LanguageOption();

    @Parameters(
            index = "0..1",
            arity = "1..2",
            paramLabel = "[BEFORE] AFTER",
            hideParamSyntax = true,
            descriptionKey = "compared")
    private List<Path> arguments = List.of();

    @Option(names = "--json", descriptionKey = "json-comparison")
    private boolean json;

    private final Shipped shipped;

    DiffCommand(Shipped shipped) {
        this.shipped = shipped;
    }

    @Override
    public Integer call() {
        ComparedSources sources = ComparedSources.of(arguments, shipped);
        RulesetComparison comparison = RulesetComparison.of(sources.before(), sources.after());
        ComparisonDocument document = comparison.document(lang.language());
        if (json) {
            out().println(new DocumentWriter().write(document));
        } else {
            new DiffReport(lang.speech()).lines(document).forEach(out()::println);
            if (comparison.meaning() instanceof MeaningComparison.Faulty) {
                out().println(lang.speech().of("哪里要改，用 fangfan check 看", "fangfan check tells what to mend"));
            }
        }
        return comparison.isEqual() ? ExitCode.OK : ExitCode.DIFFERENT;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
