package fangfan.service.proofs;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Whoever rules over the database of a service. */
final class Superuser {

    private Superuser() {}

    /** Runs the statements in one session. */
    static void runs(ServiceProcess service, String... statements) {
        try (Connection connection = service.ownDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
