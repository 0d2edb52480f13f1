package fangfan.service;

import fangfan.service.access.AreaPrefix;
import fangfan.service.trace.Decisions;
import fangfan.service.trace.KeptDecision;
import fangfan.service.trace.Lookup;
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
            "explain_all",
            "data_key");

    private final Map<String, Object> row;
    private final KeptDecision kept;

    private StoredDecision(Map<String, Object> row, KeptDecision kept) {
        this.row = row;
        this.kept = kept;
    }

    /** @param given the answer to a call */
    public static StoredDecision of(HttpResponse<String> given, RunningService service) {
        if (given.statusCode() != 200) {
            throw new AssertionError(given.statusCode() + " " + given.body());
        }
        UUID id = UUID.fromString(Calls.read(given.body()).get("decisionId").asString());
        Lookup found = service.bean(Decisions.class).find(id, new AreaPrefix(""));
        return new StoredDecision(
                service.sql().sql("""
                        select *, (extract(epoch from decided_at) * 1000)::bigint as decided_at_millis
                        from decision where id = ?
                        """).param(id).query().singleRow(), ((Lookup.Found) found).decision());
    }

    /** The body as it was sent, decrypted. */
    public String call() {
        return new String(kept.call(), StandardCharsets.UTF_8);
    }

    /** The answer without its receipt, decrypted. */
    public String document() {
        return new String(kept.document(), StandardCharsets.UTF_8);
    }

    /** Decrypted. */
    public String trace() {
        return new String(kept.trace(), StandardCharsets.UTF_8);
    }

    public String get(String column) {
        return Objects.requireNonNull(row.get(column), column).toString();
    }

    public String receipt() {
        return HexFormat.of().formatHex(bytes("receipt"));
    }

    /** What the receipt must be: worked out here once more, from the row alone. */
    public String computedReceipt() {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(0);
        append(record, "DECISION".getBytes(StandardCharsets.UTF_8));
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
