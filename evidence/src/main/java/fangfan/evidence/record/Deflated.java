package fangfan.evidence.record;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Raw deflate, bounded when it is undone. */
final class Deflated {

    /** In bytes, of what was deflated. */
    static final int MOST = 64 << 20;

    private static final int BUFFER = 1 << 14;

    private Deflated() {}

    static byte[] of(byte[] plain) {
        if (plain.length > MOST) {
            throw new IllegalArgumentException("more than %s bytes".formatted(MOST));
        }
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream deflated = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                deflated.write(buffer, 0, deflater.deflate(buffer));
            }
            return deflated.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static byte[] inflate(byte[] deflated) throws UnreadablePart {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(deflated);
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && !inflater.finished()) {
                    throw new UnreadablePart("the deflated bytes end too early");
                }
                plain.write(buffer, 0, length);
                if (plain.size() > MOST) {
                    throw new UnreadablePart("more than %s bytes".formatted(MOST));
                }
            }
            if (inflater.getRemaining() > 0) {
                throw new UnreadablePart("something stands behind the deflated bytes");
            }
            return plain.toByteArray();
        } catch (DataFormatException notDeflated) {
            throw new UnreadablePart(notDeflated);
        } finally {
            inflater.end();
        }
    }
}
