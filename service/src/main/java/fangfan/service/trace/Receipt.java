package fangfan.service.trace;

import fangfan.evidence.record.DecisionEntry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The hash of a decision's stored record: its leaf in the log (RFC 9162). */
public record Receipt(String hex) {

    public static Receipt of(DecisionEntry stored) {
        return new Receipt(HexFormat.of().formatHex(stored.leaf()));
    }

    /** @param document a JSON object in UTF-8 that is not empty */
    public byte[] appendedTo(byte[] document) {
        byte[] member = ",\"receipt\":\"%s\"}".formatted(hex).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(document.length - 1 + member.length)
                .put(document, 0, document.length - 1)
                .put(member)
                .array();
    }
}
