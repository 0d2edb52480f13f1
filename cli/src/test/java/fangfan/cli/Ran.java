package fangfan.cli;

import fangfan.shipped.ShippedRuleset;
import fangfan.vocabulary.Language;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** What a command gave when it ran in this process. */
record Ran(int exit, String out, String err) {

    static final Shipped SHIPPED = new Shipped(Loaded::ruleset, ShippedRuleset::workbooks);

    static Ran fangfan(String... arguments) {
        return with(SHIPPED, "", arguments);
    }

    static Ran with(Shipped shipped, String in, String... arguments) {
        Language language = LanguageOption.among(arguments);
        ByteArrayInputStream bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Fangfan.commandLine(shipped, bytes, language)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int exit = commandLine.execute(arguments);
        return new Ran(exit, out.toString(), err.toString());
    }

    String everything() {
        return out + err;
    }

    /** Loaded once for all tests. */
    private static final class Loaded {

        private static final ShippedRuleset RULESET = ShippedRuleset.load();

        static ShippedRuleset ruleset() {
            return RULESET;
        }
    }
}
