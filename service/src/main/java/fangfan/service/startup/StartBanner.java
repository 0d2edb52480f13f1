package fangfan.service.startup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the report once calls are answered; everything else that is said on the console is a warning. */
@Component
final class StartBanner {

    private final StartReport report;

    StartBanner(StartReport report) {
        this.report = report;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        // The same bytes on every system: operators paste a line of it.
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        console.print(report.text(Objects.requireNonNullElse(ready.getTimeTaken(), Duration.ZERO)));
    }
}
