package fangfan.contract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 without replacing anything: a replaced character would be evaluated and stored as if it had been sent. */
final class StrictUtf8 {

    private StrictUtf8() {}

    /** Decodes the bytes; a byte order mark is passed over. */
    static String decode(byte[] bytes) throws FaultyJson {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (startsWithByteOrderMark(bytes)) {
            in.position(3);
        }
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult end = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (end.isError()) {
            throw new FaultyJson(JsonFault.NOT_UTF_8, Position.at(text, text.length()));
        }
        return text;
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }
}
