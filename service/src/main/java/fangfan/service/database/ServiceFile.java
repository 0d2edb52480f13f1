package fangfan.service.database;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Lets PostgreSQL's own tools in: {@code PGSERVICEFILE=…/pg_service.conf pg_dump service=fangfan_owner}. */
final class ServiceFile {

    static final String FILE = "pg_service.conf";

    private ServiceFile() {}

    static List<String> lines(int port, Logins logins) {
        return logins.all().flatMap(login -> lines(port, login)).toList();
    }

    private static Stream<String> lines(int port, Login login) {
        return Stream.of(
                "[" + login.user() + "]",
                "host=127.0.0.1",
                String.format(Locale.ROOT, "port=%d", port),
                "dbname=" + EmbeddedDatabase.NAME,
                "user=" + login.user(),
                "password=" + login.password());
    }
}
