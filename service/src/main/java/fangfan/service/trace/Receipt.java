package fangfan.service.trace;

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
        MessageDigest digest = sha256();
        digest.update(LEAF);
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
            append(digest, field.toString().getBytes(StandardCharsets.UTF_8));
        }
        append(digest, record.call());
        append(digest, record.document());
        append(digest, record.trace());
        return new Receipt(HexFormat.of().formatHex(digest.digest()));
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

    private static void append(MessageDigest digest, byte[] field) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        digest.update(field);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
