package fangfan.service.trace;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash of a decision's stored record: SHA-256 over a zero byte, as for the leaf of a Merkle tree (RFC 9162), and the record.
 *
 * <p>The record is written field by field, each with its length in four bytes before it, so that no two records are written alike.
 */
public record Receipt(String hex) {

    private static final byte LEAF = 0;

    public static Receipt of(DecisionRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(LEAF);
        for (Object field : List.of(
                record.id(),
                record.caller(),
                record.householdNo(),
                record.areaCode(),
                record.round(),
                record.asOf(),
                record.rulesetVersion(),
                record.outcome(),
                record.complete(),
                record.decidedAt().toEpochMilli(),
                record.language(),
                record.explainAll())) {
            append(bytes, field.toString().getBytes(StandardCharsets.UTF_8));
        }
        append(bytes, record.call());
        append(bytes, record.document());
        append(bytes, record.trace());
        return new Receipt(HexFormat.of().formatHex(sha256(bytes.toByteArray())));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** @param document a JSON object in UTF-8 that is not empty */
    public byte[] appendedTo(byte[] document) {
        byte[] member = ",\"receipt\":\"%s\"}".formatted(hex).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(document.length - 1 + member.length)
                .put(document, 0, document.length - 1)
                .put(member)
                .array();
    }

    private static void append(ByteArrayOutputStream bytes, byte[] field) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        bytes.writeBytes(field);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
