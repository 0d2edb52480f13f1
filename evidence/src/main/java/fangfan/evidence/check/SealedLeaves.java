package fangfan.evidence.check;

import fangfan.evidence.tree.TreeHash;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The leaves that somebody keeps apart from the database, 32 bytes each in the order of the log; left on disk. */
public final class SealedLeaves {

    private final ByteBuffer bytes;

    private SealedLeaves(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Of somebody who keeps checkpoints only. */
    public static SealedLeaves none() {
        return new SealedLeaves(ByteBuffer.allocate(0));
    }

    /** @throws IOException also for a file of 2 GB or more, which is 67 million leaves */
    static SealedLeaves map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw new IOException("more than 2 GB");
            }
            return new SealedLeaves(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /** What stands behind the last whole leaf was being written when the copy was made. */
    int count() {
        return bytes.limit() / TreeHash.LENGTH;
    }

    byte[] leaf(int place) {
        byte[] leaf = new byte[TreeHash.LENGTH];
        bytes.get(place * TreeHash.LENGTH, leaf);
        return leaf;
    }

    boolean isAt(int place, byte[] leaf) {
        return bytes.slice(place * TreeHash.LENGTH, TreeHash.LENGTH).equals(ByteBuffer.wrap(leaf));
    }

    /** The first four bytes of a leaf, which are as good as drawn at random. */
    int firstBytes(int place) {
        return bytes.getInt(place * TreeHash.LENGTH);
    }
}
