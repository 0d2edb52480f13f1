package fangfan.service.search;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Where a page ends, as callers send it back: the last decision of it. */
public record Cursor(UUID last) {

    private static final int BYTES = 16;

    public static Optional<Cursor> read(String written) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(written);
            return bytes.length == BYTES
                    ? Optional.of(of(bytes)).filter(read -> read.written().equals(written))
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Cursor of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Cursor(new UUID(buffer.getLong(), buffer.getLong()));
    }

    public String written() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
