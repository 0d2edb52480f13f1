package fangfan.service.proofs;

import fangfan.evidence.record.Part;
import fangfan.evidence.record.PartKey;
import fangfan.evidence.record.UnreadablePart;
import fangfan.service.proofs.Journal.Told;
import fangfan.service.trace.DataKey;
import fangfan.service.trace.MasterKey;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** What the database holds, read past the service. */
record StoredDecisions(Map<MadeCall, Told> byCall, Map<MadeCall, String> decisionByKey, int doubled) {

    /** @param master of the services that wrote them */
    static StoredDecisions read(DataSource database, MasterKey master) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(200);
            Map<MadeCall, Told> byCall = new HashMap<>();
            int doubled = 0;
            try (ResultSet row = statement.executeQuery("""
                    select d.household_no, d.document, d.receipt, d.id, k.id, k.wrapped
                    from decision d join keystore.data_key k on k.id = d.data_key""")) {
                while (row.next()) {
                    Told stored = Told.of(answer(document(row, master), row.getBytes(3)));
                    doubled += byCall.put(MadeCall.ofHousehold(row.getString(1)), stored) == null ? 0 : 1;
                }
            }
            return new StoredDecisions(byCall, keys(statement), doubled);
        }
    }

    private static byte[] answer(String document, byte[] receipt) {
        return (document.substring(0, document.length() - 1) + ",\"receipt\":\""
                        + HexFormat.of().formatHex(receipt) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String document(ResultSet row, MasterKey master) throws SQLException {
        DataKey key = master.unwrap(row.getObject(5, UUID.class), row.getBytes(6));
        try {
            return new String(
                    PartKey.derivedFrom(key.secret(), row.getObject(4, UUID.class), Part.DOCUMENT)
                            .decrypt(row.getBytes(2)),
                    StandardCharsets.UTF_8);
        } catch (UnreadablePart e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<MadeCall, String> keys(Statement statement) throws SQLException {
        Map<MadeCall, String> decisionByKey = new HashMap<>();
        try (ResultSet row = statement.executeQuery("select key, decision_id from request_key")) {
            while (row.next()) {
                decisionByKey.put(MadeCall.ofKey(row.getString(1)), row.getString(2));
            }
        }
        return decisionByKey;
    }

    /** Acknowledged answers that are not stored with the very bytes that were given. */
    long lost(Map<MadeCall, Told> acknowledged) {
        return acknowledged.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(byCall.get(entry.getKey())))
                .count();
    }

    /** Acknowledged keys that do not lead to the decision that was given. */
    long misled(Map<MadeCall, Told> acknowledged) {
        return acknowledged.entrySet().stream()
                .filter(entry -> !entry.getValue().decision().equals(decisionByKey.get(entry.getKey())))
                .count();
    }
}
