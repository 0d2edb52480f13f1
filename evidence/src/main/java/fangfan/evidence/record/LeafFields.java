package fangfan.evidence.record;

import fangfan.evidence.Utf8;
import fangfan.evidence.tree.TreeHash;
import java.nio.ByteBuffer;
import java.security.MessageDigest;

/** The fields of a record on their way into its leaf, each with its length in four bytes before it, so that no two records are written alike. */
final class LeafFields {

    private final MessageDigest digest = TreeHash.begunLeaf();

    LeafFields bytes(byte[] field) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        digest.update(field);
        return this;
    }

    LeafFields text(String field) {
        return bytes(Utf8.bytes(field).orElseThrow(() -> new IllegalArgumentException("half a surrogate pair")));
    }

    LeafFields value(Object field) {
        return text(field.toString());
    }

    byte[] hash() {
        return digest.digest();
    }
}
