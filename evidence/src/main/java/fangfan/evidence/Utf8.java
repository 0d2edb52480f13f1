package fangfan.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-8 that replaces nothing: a replaced character would let two texts hash alike. */
public final class Utf8 {

    private Utf8() {}

    /** @return nothing for a text that holds half of a surrogate pair */
    public static Optional<byte[]> bytes(String text) {
        return isWhole(text) ? Optional.of(text.getBytes(StandardCharsets.UTF_8)) : Optional.empty();
    }

    /** Whether the text holds no half of a surrogate pair. */
    static boolean isWhole(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == length || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** @return nothing for bytes that are not UTF-8 */
    public static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
