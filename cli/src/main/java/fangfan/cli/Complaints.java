package fangfan.cli;

import fangfan.vocabulary.Language;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error why a command was not run, and gives the exit code for it. */
final class Complaints {

    private final Speech speech;

    Complaints(Language language) {
        this.speech = new Speech(language);
    }

    int ofUsage(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(usage(e));
        command.getErr()
                .println(speech.of("用法见：", "see: ") + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private String usage(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String written = unmatched.getUnmatched().get(0);
            return speech.of("`%s`: 没有这个命令或选项", "`%s`: no such command or option")
                    .formatted(written);
        }
        if (e instanceof MissingParameterException missing) {
            String labels = missing.getMissing().stream().map(Complaints::label).collect(Collectors.joining(", "));
            return speech.of("缺少 %s，请补上", "%s is missing; add it").formatted(labels);
        }
        ArgSpec misused = e.getArgSpec();
        if (misused != null && e.getValue() != null) {
            return speech.of("`%s`: 不能这样填，应为 %s", "`%s`: cannot be read, give %s")
                    .formatted(e.getValue(), label(misused));
        }
        return speech.of("用法不对：", "") + e.getMessage();
    }

    private static String label(ArgSpec argument) {
        return argument.isOption()
                ? String.join("/", ((CommandLine.Model.OptionSpec) argument).names()) + " " + argument.paramLabel()
                : argument.paramLabel();
    }

    int ofExecution(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof MisusedArgument misused) {
            command.getErr().println(misused.in(speech.language()));
            return ExitCode.USAGE;
        }
        if (e instanceof Unavailable unavailable) {
            command.getErr().println(unavailable.in(speech.language()));
            return ExitCode.UNAVAILABLE;
        }
        command.getErr()
                .println(
                        speech.of("程序出错，请把这一行告诉维护人员：%s", "the program failed; pass this line on to its maintainers: %s")
                                .formatted(traced(e)));
        return ExitCode.UNAVAILABLE;
    }

    // Never the exception's message: it may hold a value of the household.
    private static String traced(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
