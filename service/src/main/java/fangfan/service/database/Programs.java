package fangfan.service.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's programs. They refuse to run as root; there, Linux gives them a user namespace of their own. */
final class Programs {

    private static final List<String> UNSHARE = List.of("unshare", "-U");
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    private final Path bin;
    private final Path work;
    private final Platform platform;
    private final List<String> prefix;

    /** What a program came to; exit code -1 when it did not end in time. */
    record Ran(int exitCode, String output) {

        boolean failed() {
            return exitCode != 0;
        }
    }

    /** @param work for short-lived files */
    Programs(Path binaries, Path work, Platform platform) throws IOException {
        this.bin = binaries.resolve("bin");
        this.work = work;
        this.platform = platform;
        this.prefix = isRoot(platform) ? UNSHARE : List.of();
        if (!prefix.isEmpty() && !hasNamespaces()) {
            throw StartRefusal.asRoot();
        }
    }

    Ran run(Duration limit, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(
                bin.resolve(platform.isWindows() ? program + ".exe" : program).toString());
        command.addAll(List.of(arguments));
        return run(limit, command);
    }

    private Ran run(Duration limit, List<String> command) throws IOException {
        Path output = work.resolve("program.out");
        Files.deleteIfExists(output);
        OwnerOnly.file(output);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            String text = Files.readString(output, StandardCharsets.ISO_8859_1);
            return new Ran(ended ? process.exitValue() : -1, text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.get(0), e);
        } finally {
            process.destroy();
            Files.deleteIfExists(output);
        }
    }

    private boolean hasNamespaces() throws IOException {
        List<String> command = new ArrayList<>(UNSHARE);
        command.add("true");
        try {
            return !run(AT_ONCE, command).failed();
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).startsWith("Cannot run program")) {
                return false;
            }
            throw e;
        }
    }

    private static boolean isRoot(Platform platform) throws IOException {
        return platform.isLinux()
                && Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }
}
