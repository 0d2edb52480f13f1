package fangfan.evidence;

import java.util.Base64;
import java.util.Optional;

/** Base64 with padding, in the one way that the bytes can be written. */
public final class StrictBase64 {

    private StrictBase64() {}

    public static String print(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public static Optional<byte[]> parse(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text))
                    .filter(bytes -> print(bytes).equals(text));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
