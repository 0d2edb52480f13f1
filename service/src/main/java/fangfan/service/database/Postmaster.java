package fangfan.service.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The server process that {@code postmaster.pid} in a data directory names; it may be long gone. */
record Postmaster(long pid) {

    static final String FILE = "postmaster.pid";

    static Optional<Postmaster> of(Path cluster) {
        try {
            return parse(Files.readAllLines(cluster.resolve(FILE), StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line is the process; a minus sign marks a server for a single user. */
    static Optional<Postmaster> parse(List<String> lines) {
        try {
            return lines.stream()
                    .findFirst()
                    .map(line -> Math.abs(Long.parseLong(line.strip())))
                    .filter(pid -> pid > 0)
                    .map(Postmaster::new);
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    /** The living process, if it is PostgreSQL and serves that directory; the number may have gone to another program. */
    Optional<ProcessHandle> process(Path cluster) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        serves(cluster, process.info().command(), process.info().arguments()));
    }

    /**
     * Whether a process with that program and arguments is the server of the directory.
     *
     * @param program empty of a process that has ended and was not yet reaped
     * @param arguments empty where the system does not tell them
     */
    static boolean serves(Path cluster, Optional<String> program, Optional<String[]> arguments) {
        return program.map(Postmaster::isPostgres).orElse(false)
                && arguments.map(all -> names(cluster, Arrays.asList(all))).orElse(true);
    }

    private static boolean isPostgres(String program) {
        String name = program.substring(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1);
        return name.equals("postgres") || name.equals("postgres.exe") || name.equals("postgres (deleted)");
    }

    private static boolean names(Path cluster, List<String> arguments) {
        int option = arguments.indexOf("-D");
        return option >= 0 && option + 1 < arguments.size() && isSame(cluster, arguments.get(option + 1));
    }

    private static boolean isSame(Path cluster, String argument) {
        try {
            Path path = Path.of(argument);
            return path.equals(cluster) || Files.exists(path) && Files.isSameFile(path, cluster);
        } catch (InvalidPathException | IOException e) {
            return false;
        }
    }
}
