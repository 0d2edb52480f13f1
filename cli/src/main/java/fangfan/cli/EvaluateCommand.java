package fangfan.cli;

import fangfan.contract.DocumentWriter;
import fangfan.contract.Violation;
import fangfan.shipped.ShippedRuleset;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Evaluates households and says why. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LanguageOption lang = new LanguageOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<String> arguments = List.of();

    @Option(names = "--round", paramLabel = "ID", descriptionKey = "round")
    private @Nullable String round;

    @Option(names = "--explain-all", descriptionKey = "explain-all")
    private boolean explainAll;

    @Option(names = "--details", descriptionKey = "details")
    private boolean details;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Shipped shipped;
    private final InputStream in;

    EvaluateCommand(Shipped shipped, InputStream in) {
        this.shipped = shipped;
        this.in = in;
    }

    @Override
    public Integer call() {
        List<CallFile> files = CallFiles.of(arguments, in);
        ShippedRuleset rules = shipped.ruleset();
        Evaluator evaluator =
                new Evaluator(rules, new Evaluator.Options(Optional.ofNullable(round), lang.language(), explainAll));
        return json
                ? printJson(files, evaluator)
                : printReports(files, evaluator, new Citations(rules.ruleset().tables()));
    }

    private int printJson(List<CallFile> files, Evaluator evaluator) {
        DocumentWriter writer = new DocumentWriter();
        int exit = ExitCode.OK;
        for (CallFile file : files) {
            Evaluated evaluated = evaluator.evaluate(file);
            if (evaluated instanceof Evaluated.Decided decided) {
                out().println(writer.write(decided.document()));
            } else if (evaluated instanceof Evaluated.Refused refused) {
                out().println(ProblemLine.of(refused, lang.language()));
                exit = ExitCode.FAULTS;
            }
        }
        return exit;
    }

    private int printReports(List<CallFile> files, Evaluator evaluator, Citations citations) {
        Speech speech = lang.speech();
        Summary summary = new Summary(speech);
        boolean several = files.size() > 1;
        int exit = ExitCode.OK;
        for (CallFile file : files) {
            Evaluated evaluated = evaluator.evaluate(file);
            summary.add(evaluated);
            if (evaluated instanceof Evaluated.Refused refused) {
                exit = ExitCode.FAULTS;
                printFaults(refused, several);
            } else if (evaluated instanceof Evaluated.Decided decided && (!several || details)) {
                Report.lines(decided.document(), citations, lang.language()).forEach(out()::println);
                spaceIf(several);
            }
        }
        if (several) {
            summary.lines().forEach(out()::println);
            out().println(summary.totals());
            if (!details) {
                out().println(speech.of("加 --details 可看每户的理由", "add --details for the reasons of each household"));
            }
        }
        return exit;
    }

    private void printFaults(Evaluated.Refused refused, boolean several) {
        out().println(refused.file() + ": " + ProblemLine.title(refused, lang.speech()));
        for (Violation violation : refused.violations()) {
            String place = violation.pointer().isEmpty() ? "" : violation.pointer() + ": ";
            out().println("  " + place + violation.message().in(lang.language()));
        }
        spaceIf(several);
    }

    private void spaceIf(boolean several) {
        if (several) {
            out().println();
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
