package fangfan.evidence.tree;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** The definitions of RFC 9162, 2.1.1 to 2.1.4, word for word over lists, sharing nothing with what is tested. */
final class NaiveTree {

    private NaiveTree() {}

    /** MTH, over hashes of leaves. */
    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = split(leaves.size());
        return sha256(new byte[] {1}, root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    /** PATH. */
    static List<byte[]> path(int m, List<byte[]> leaves) {
        int n = leaves.size();
        if (n == 1) {
            return new ArrayList<>();
        }
        int k = split(n);
        List<byte[]> path = m < k ? path(m, leaves.subList(0, k)) : path(m - k, leaves.subList(k, n));
        path.add(root(m < k ? leaves.subList(k, n) : leaves.subList(0, k)));
        return path;
    }

    /** PROOF. */
    static List<byte[]> proof(int m, List<byte[]> leaves) {
        return subproof(m, leaves, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> leaves, boolean b) {
        int n = leaves.size();
        if (m == n) {
            return b ? new ArrayList<>() : new ArrayList<>(List.of(root(leaves)));
        }
        int k = split(n);
        List<byte[]> proof =
                m <= k ? subproof(m, leaves.subList(0, k), b) : subproof(m - k, leaves.subList(k, n), false);
        proof.add(root(m <= k ? leaves.subList(k, n) : leaves.subList(0, k)));
        return proof;
    }

    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static byte[] sha256(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        try {
            return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
