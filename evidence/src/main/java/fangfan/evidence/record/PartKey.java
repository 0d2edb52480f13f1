package fangfan.evidence.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one part of one decision. It opens nothing else, so it can be handed on with the decision's evidence.
 *
 * <p>A ciphertext is the byte 1, a nonce of 12 bytes, and AES-256-GCM of the deflated part; which decision and part it belongs to is
 * authenticated with it.
 */
public final class PartKey {

    /** In bytes, of this key and of the data key. */
    public static final int LENGTH = 32;

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final byte[] key;
    private final byte[] info;

    private PartKey(byte[] key, byte[] info) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("a key has %s bytes".formatted(LENGTH));
        }
        this.key = key.clone();
        this.info = info;
    }

    /** The key as an evidence package holds it. */
    public static PartKey of(byte[] key, UUID id, Part part) {
        return new PartKey(key, info(id, part));
    }

    /** HKDF-Expand (RFC 5869) of the household's key, one block. */
    public static PartKey derivedFrom(byte[] dataKey, UUID id, Part part) {
        if (dataKey.length != LENGTH) {
            throw new IllegalArgumentException("a key has %s bytes".formatted(LENGTH));
        }
        byte[] info = info(id, part);
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(dataKey, MAC));
            mac.update(info);
            mac.update((byte) 1);
            return new PartKey(mac.doFinal(), info);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + MAC, e);
        }
    }

    public byte[] bytes() {
        return key.clone();
    }

    public byte[] encrypt(byte[] plain, SecureRandom random) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] deflated = Deflated.of(plain);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(deflated);
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + CIPHER, e);
        }
    }

    public byte[] decrypt(byte[] ciphertext) throws UnreadablePart {
        if (ciphertext.length < 1 + NONCE + TAG || ciphertext[0] != VERSION) {
            throw new UnreadablePart("not written as a part is");
        }
        ByteBuffer in = ByteBuffer.wrap(ciphertext, 1, ciphertext.length - 1);
        byte[] nonce = new byte[NONCE];
        in.get(nonce);
        byte[] sealed = new byte[in.remaining()];
        in.get(sealed);
        try {
            return Deflated.inflate(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(sealed));
        } catch (GeneralSecurityException otherKeyOrBytes) {
            throw new UnreadablePart(otherKeyOrBytes);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(info);
        return cipher;
    }

    private static byte[] info(UUID id, Part part) {
        return "fangfan part 1\n%s\n%s".formatted(id, part.word()).getBytes(StandardCharsets.UTF_8);
    }
}
