package fangfan.evidence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-8 that replaces nothing: a replaced character would let two texts hash alike. */
public final class Utf8 {

    private Utf8() {}

    /** @return nothing for a text that holds half of a surrogate pair */
    public static Optional<byte[]> bytes(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return Optional.of(exact);
        } catch (CharacterCodingException half) {
            return Optional.empty();
        }
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
