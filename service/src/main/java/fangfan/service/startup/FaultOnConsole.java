package fangfan.service.startup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells why the service did not start: the reason on the console, where it happened in the log. */
final class FaultOnConsole implements FailureAnalysisReporter {

    private static final Logger LOGGER = LoggerFactory.getLogger(FaultOnConsole.class);

    @Override
    public void report(FailureAnalysis analysis) {
        LOGGER.info("not started: {}", analysis.getDescription(), analysis.getCause());
        print(analysis);
    }

    static void print(FailureAnalysis analysis) {
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        console.println();
        console.println(analysis.getDescription());
        if (analysis.getAction() != null) {
            console.println(analysis.getAction());
        }
    }
}
