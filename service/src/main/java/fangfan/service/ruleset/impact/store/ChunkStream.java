package fangfan.service.ruleset.impact.store;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads chunks one after the other; no more than one is held. */
final class ChunkStream extends InputStream {

    private static final int BYTE = 0xff;

    private final IntFunction<Optional<byte[]>> chunks;
    private byte[] chunk = new byte[0];
    private int position;
    private int next;

    /** @param chunks by number, from 0; the first that is absent is the end */
    ChunkStream(IntFunction<Optional<byte[]>> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return available() == 0 ? -1 : chunk[position++] & BYTE;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        int count = Math.min(length, available());
        if (count == 0) {
            return length == 0 ? 0 : -1;
        }
        System.arraycopy(chunk, position, into, offset, count);
        position += count;
        return count;
    }

    @Override
    public int available() {
        while (position == chunk.length) {
            Optional<byte[]> fetched = chunks.apply(next);
            if (fetched.isEmpty()) {
                return 0;
            }
            chunk = fetched.get();
            position = 0;
            next++;
        }
        return chunk.length - position;
    }
}
