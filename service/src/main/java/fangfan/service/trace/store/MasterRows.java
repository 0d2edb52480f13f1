package fangfan.service.trace.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which master key wrapped the data keys of this database. */
@Component
public class MasterRows {

    private final JdbcClient jdbc;

    MasterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes other instances wait until the transaction of the caller ends. */
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('master key', 0))")
                .query(row -> {});
    }

    public Optional<byte[]> fingerprint() {
        return jdbc.sql("select fingerprint from keystore.master")
                .query(byte[].class)
                .optional();
    }

    public void insert(byte[] fingerprint) {
        jdbc.sql("insert into keystore.master (fingerprint) values (:fingerprint)")
                .param("fingerprint", fingerprint)
                .update();
    }
}
