package fangfan.service;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The row of a decision, as another connection reads it. */
public final class StoredDecision {

    private static final List<String> TEXTS = List.of(
            "id",
            "caller_id",
            "household_no",
            "area_code",
            "round_id",
            "as_of",
            "ruleset_version",
            "outcome",
            "complete",
            "decided_at_millis",
            "language",
            "explain_all");

    private final Map<String, Object> row;

    private StoredDecision(Map<String, Object> row) {
        this.row = row;
    }

    /** @param given the answer to a call */
    public static StoredDecision of(HttpResponse<String> given, JdbcClient sql) {
        if (given.statusCode() != 200) {
            throw new AssertionError(given.statusCode() + " " + given.body());
        }
        return new StoredDecision(sql.sql("""
                        select *, (extract(epoch from decided_at) * 1000)::bigint as decided_at_millis
                        from decision where id = ?
                        """)
                .param(UUID.fromString(
                        Calls.read(given.body()).get("decisionId").asString()))
                .query()
                .singleRow());
    }

    public String get(String column) {
        return Objects.requireNonNull(row.get(column), column).toString();
    }

    public String text(String column) {
        return new String(bytes(column), StandardCharsets.UTF_8);
    }

    public String receipt() {
        return HexFormat.of().formatHex(bytes("receipt"));
    }

    /** What the receipt must be: worked out here once more, from the row alone. */
    public String computedReceipt() {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(0);
        TEXTS.forEach(column -> append(record, get(column).getBytes(StandardCharsets.UTF_8)));
        List.of("call", "document", "trace").forEach(column -> append(record, bytes(column)));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(record.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes(String column) {
        return (byte[]) Objects.requireNonNull(row.get(column), column);
    }

    private static void append(ByteArrayOutputStream record, byte[] field) {
        record.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        record.writeBytes(field);
    }
}
