package fangfan.evidence;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hashes as people read them: hexadecimal, in lower case. */
public final class Hex {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private Hex() {}

    public static String print(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** @return the 32 bytes of a hash */
    public static Optional<byte[]> parseHash(String text) {
        return HASH.matcher(text).matches() ? Optional.of(HexFormat.of().parseHex(text)) : Optional.empty();
    }
}
