package fangfan.service.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command line as it ships, in a process of its own.
 *
 * <p>As a dependency it would bring its silent logger into these tests, and its classes are not open to others.
 */
public final class Program {

    private static final Path TARGET = Path.of("../cli/target").toAbsolutePath().normalize();

    /** @param out all that it said, faults among it */
    record Ran(int exit, String out) {}

    private Program() {}

    /** As the script {@code ./fangfan} starts it. */
    public static ProcessBuilder fangfan(String... arguments) {
        assertThat(TARGET.resolve("fangfan.jar"))
                .as("the command line, built by ./mvnw -pl cli -am package")
                .exists();
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                TARGET.resolve("fangfan.jar") + ":" + TARGET.resolve("lib") + "/*",
                "fangfan.cli.Fangfan");
        return new ProcessBuilder(
                Stream.concat(java.stream(), Stream.of(arguments)).toList());
    }

    static Ran run(String... arguments) {
        try {
            Process process = fangfan(arguments).redirectErrorStream(true).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(process.waitFor(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
