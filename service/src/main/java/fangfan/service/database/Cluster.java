package fangfan.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.util.FileSystemUtils;

/** The embedded server's data: made once, kept for ever. */
final class Cluster {

    static final String MAJOR = "18";

    private static final String DIRECTORY = "cluster";
    private static final String UNFINISHED = "cluster.new";
    private static final String VERSION_FILE = "PG_VERSION";
    private static final String CHARACTERS_OF_THE_SHELL = "\"$`\\";
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Path home;

    /** @param home the directory that holds it */
    Cluster(Path home, Platform platform) {
        this.home = home;
        // pg_ctl hands paths to a shell between double quotes.
        if (!platform.isWindows()
                && home.toString().chars().anyMatch(one -> CHARACTERS_OF_THE_SHELL.indexOf(one) >= 0)) {
            throw StartRefusal.unusablePath(home);
        }
    }

    Path path() {
        return home.resolve(DIRECTORY);
    }

    boolean exists() {
        return Files.exists(path());
    }

    /** @throws StartRefusal when another major version of PostgreSQL made it */
    void requireMajor() throws IOException {
        Path version = path().resolve(VERSION_FILE);
        String found = Files.exists(version) ? Files.readString(version).strip() : "?";
        if (!found.equals(MAJOR)) {
            throw StartRefusal.otherMajor(path(), found, MAJOR);
        }
    }

    /** Passwords are asked for from the first start on. A cluster that was not finished is made again. */
    void create(Programs programs, Logins logins) throws IOException {
        Path fresh = home.resolve(UNFINISHED);
        FileSystemUtils.deleteRecursively(fresh);
        Path password = home.resolve("superuser.password");
        OwnerOnly.write(password, List.of(logins.superuser().password()));
        try {
            Programs.Ran initdb = programs.run(
                    LONGEST,
                    "initdb",
                    "--pgdata=" + fresh,
                    "--username=" + logins.superuser().user(),
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            if (initdb.failed()) {
                throw ServerLog.refusal(initdb.output(), home);
            }
        } finally {
            Files.deleteIfExists(password);
        }
        Files.write(
                fresh.resolve("postgresql.conf"),
                List.of("", "include '%s'".formatted(ServerSettings.FILE)),
                StandardOpenOption.APPEND);
        Files.move(fresh, path());
    }

    OptionalInt lastPort() throws IOException {
        Path settings = path().resolve(ServerSettings.FILE);
        return Files.exists(settings) ? ServerSettings.port(Files.readAllLines(settings)) : OptionalInt.empty();
    }

    void set(int port) throws IOException {
        OwnerOnly.write(path().resolve(ServerSettings.FILE), ServerSettings.lines(port));
    }

    /** Removes the file that keeps a server from starting because its number has gone to another program, or is damaged. */
    void removeStalePid() throws IOException {
        Optional<Postmaster> named = Postmaster.of(path());
        // Of a process that is gone PostgreSQL itself removes the file, after it has looked for what that left behind.
        boolean gone = named.isPresent() && ProcessHandle.of(named.get().pid()).isEmpty();
        if (!gone && named.flatMap(one -> one.process(path())).isEmpty()) {
            Files.deleteIfExists(path().resolve(Postmaster.FILE));
        }
    }
}
