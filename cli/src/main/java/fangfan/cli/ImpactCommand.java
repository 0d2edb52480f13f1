package fangfan.cli;

import fangfan.contract.DocumentWriter;
import fangfan.decision.BeforeAndAfter;
import fangfan.decision.ImpactReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts whom a change of the tables would concern, before anybody is decided on with it. */
@Command(name = "impact", customSynopsis = "fangfan impact [--json] [--lang=zh|en] [BEFORE] AFTER HOUSEHOLDS")
final class ImpactCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LanguageOption lang = new LanguageOption();

    @Parameters(arity = "2..3", paramLabel = "AFTER HOUSEHOLDS", hideParamSyntax = true, descriptionKey = "impacted")
    private List<Path> arguments = List.of();

    @Option(names = "--json", descriptionKey = "json-impact")
    private boolean json;

    private final Shipped shipped;
    private final InputStream in;

    ImpactCommand(Shipped shipped, InputStream in) {
        this.shipped = shipped;
        this.in = in;
    }

    @Override
    public Integer call() {
        Speech speech = lang.speech();
        Path households = arguments.get(arguments.size() - 1);
        boolean isStandardInput = households.toString().equals(STANDARD_INPUT);
        if (!isStandardInput) {
            MisusedArgument.unlessExists(households);
        }
        RulesetFolders folders = new RulesetFolders(shipped);
        BeforeAndAfter versions = new BeforeAndAfter(
                arguments.size() == 2 ? folders.shipped() : folders.read(arguments.get(0)),
                folders.read(arguments.get(arguments.size() - 2)));
        if (!folders.found().isEmpty()) {
            folders.found().forEach(found -> err().println(found.in(speech.language())));
            return ExitCode.FAULTS;
        }
        CountedFile counted = isStandardInput ? count(versions, in) : count(versions, households);
        ImpactReport report = ImpactReport.of(counted.state(), speech.language());
        if (json) {
            out().println(new DocumentWriter().write(report));
            counted.badLines(speech).forEach(err()::println);
        } else {
            new ImpactWords(speech).lines(report).forEach(out()::println);
            counted.badLines(speech).forEach(out()::println);
        }
        return counted.isSound() ? ExitCode.OK : ExitCode.FAULTS;
    }

    private CountedFile count(BeforeAndAfter versions, Path file) {
        try (InputStream lines = Files.newInputStream(file)) {
            return CountedFile.of(versions, lines, new Progress(Files.size(file), lang.speech(), err()));
        } catch (IOException e) {
            throw FilePaths.unreadable(file, e);
        }
    }

    private CountedFile count(BeforeAndAfter versions, InputStream lines) {
        try {
            return CountedFile.of(versions, lines, new Progress(0, lang.speech(), err()));
        } catch (IOException e) {
            throw FilePaths.unreadable(Path.of(STANDARD_INPUT), e);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
