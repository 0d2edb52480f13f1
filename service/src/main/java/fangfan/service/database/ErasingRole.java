package fangfan.service.database;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The role that alone may delete from the key store; absent where the operator named none. */
public final class ErasingRole {

    private final Optional<ApplicationConnection> connection;

    ErasingRole(Optional<ApplicationConnection> connection) {
        this.connection = connection;
    }

    /** A new connection each time: erasures are rare. */
    public Optional<DataSource> dataSource() {
        return connection.map(
                login -> new DriverManagerDataSource(login.getJdbcUrl(), login.getUsername(), login.getPassword()));
    }

    /** As SQL wants it; the owner of the tables, who may do all of it anyway, where there is none. */
    String quoted() {
        return connection
                .map(login -> ServerAsFound.quoted(login.getUsername()))
                .orElse("current_user");
    }
}
