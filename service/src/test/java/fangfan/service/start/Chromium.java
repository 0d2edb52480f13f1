package fangfan.service.start;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fangfan.service.Reachable;
import fangfan.service.RunningService;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium, driven by Playwright: nothing is downloaded when tests run. It starts with the class of tests
 * that registers it, and ends after them.
 */
public final class Chromium implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    @Override
    public void beforeAll(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
    }

    Visitor visitor(Visitor.Reader reader) {
        return visitor(reader, RunningService.get());
    }

    public Visitor visitor(Visitor.Reader reader, Reachable service) {
        return new Visitor(browser, reader, service);
    }

    private static Path executable() {
        List<Path> folders = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return PROGRAMS.stream()
                .flatMap(program -> folders.stream().map(folder -> folder.resolve(program)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the tests of the pages need Chromium and find none of "
                        + PROGRAMS + "; ./verify installs it as root"));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        browser.close();
        playwright.close();
    }
}
