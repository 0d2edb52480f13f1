package fangfan.evidence.tree;

import fangfan.evidence.Sha256;
import java.security.MessageDigest;

/** The hashes of the tree, by RFC 9162: what is hashed begins with 0 for a leaf and with 1 for a node, so that neither passes for the other. */
public final class TreeHash {

    /** In bytes. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private TreeHash() {}

    /** The root of a tree without leaves. */
    public static byte[] empty() {
        return Sha256.digest().digest();
    }

    /** A digest to which the entry of a leaf is still to be given. */
    public static MessageDigest begunLeaf() {
        MessageDigest digest = Sha256.digest();
        digest.update(LEAF);
        return digest;
    }

    public static byte[] leaf(byte[] entry) {
        return begunLeaf().digest(entry);
    }

    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Sha256.digest();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }
}
