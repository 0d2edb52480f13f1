package fangfan.service.throughput;

import fangfan.service.proofs.DatabaseProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;

/** Writes all decisions and keys once more, with {@code COPY} in binary format and one transaction. */
final class CopiedRows {

    private static final List<String> TABLES = List.of("decision", "request_key");

    private final DatabaseProcess database;
    private final Path directory;

    CopiedRows(DatabaseProcess database, Path directory) {
        this.database = database;
        this.directory = directory;
    }

    void empty() throws SQLException {
        execute("set session_replication_role = replica", "truncate decision, request_key", "checkpoint");
    }

    /** @return seconds of the copy back into the emptied tables, commit included */
    double run() throws SQLException, IOException {
        try (Connection connection = database.dataSource().getConnection()) {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            for (String table : TABLES) {
                try (OutputStream out = Files.newOutputStream(directory.resolve(table))) {
                    postgres.getCopyAPI().copyOut("copy " + table + " to stdout (format binary)", out);
                }
            }
            empty();
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            for (String table : TABLES) {
                try (InputStream in = Files.newInputStream(directory.resolve(table))) {
                    postgres.getCopyAPI().copyIn("copy " + table + " from stdin (format binary)", in, 1 << 16);
                }
            }
            connection.commit();
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
