package fangfan.cli;

import fangfan.shipped.ShippedRuleset;
import fangfan.vocabulary.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code fangfan}; without a sub-command it prints how it is used. */
@Command(name = "fangfan", versionProvider = Version.class)
public final class Fangfan implements Runnable {

    private static final int HELP_WIDTH = 100;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LanguageOption lang = new LanguageOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            descriptionKey = "help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    private Fangfan() {}

    public static void main(String[] arguments) {
        Shipped shipped = new Shipped(ShippedRuleset::load, ShippedRuleset::workbooks);
        CommandLine commandLine = commandLine(shipped, System.in, LanguageOption.among(arguments))
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err));
        int exit = commandLine.execute(arguments);
        commandLine.getOut().flush();
        commandLine.getErr().flush();
        System.exit(exit);
    }

    /** @param language of help and usage errors */
    static CommandLine commandLine(Shipped shipped, InputStream in, Language language) {
        CommandLine commandLine = new CommandLine(new Fangfan());
        commandLine.addSubcommand(new ServeCommand());
        commandLine.addSubcommand(new EvaluateCommand(shipped, in));
        commandLine.addSubcommand(new CheckCommand(shipped));
        commandLine.addSubcommand(new DiffCommand(shipped));
        commandLine.addSubcommand(new ImpactCommand(shipped, in));
        commandLine.addSubcommand(new VerifyCommand());
        commandLine.addSubcommand(new VocabularyCommand());
        Complaints complaints = new Complaints(language);
        return commandLine
                .setResourceBundle(HelpTexts.in(language))
                .setUsageHelpWidth(HELP_WIDTH)
                .setParameterExceptionHandler(complaints::ofUsage)
                .setExecutionExceptionHandler(complaints::ofExecution);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    // The same bytes on every system: reports are kept and compared.
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
