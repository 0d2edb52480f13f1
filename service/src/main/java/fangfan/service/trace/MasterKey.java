package fangfan.service.trace;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Wraps the data keys of households and keys the hashes of what persons are searched by. It stands outside the database.
 *
 * <p>What it is used for each has a key of its own, derived by HMAC-SHA256.
 */
public final class MasterKey {

    public static final int BYTES = 32;

    private static final String HMAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int FINGERPRINT_BYTES = 8;

    private final byte[] wrapping;
    private final byte[] passing;
    private final byte[] hashing;
    private final byte[] fingerprint;

    /** @param secret {@value #BYTES} bytes */
    public MasterKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a master key has " + BYTES + " bytes");
        }
        this.wrapping = hmac(secret, "fangfan data keys 1");
        this.passing = hmac(secret, "fangfan passing files 1");
        this.hashing = hmac(secret, "fangfan persons 1");
        this.fingerprint = Arrays.copyOf(hmac(secret, "fangfan fingerprint 1"), FINGERPRINT_BYTES);
    }

    /** Tells whether two are the same, and nothing else of them. */
    public byte[] fingerprint() {
        return fingerprint.clone();
    }

    /** @return nonce and ciphertext, bound to the id */
    public byte[] wrap(DataKey key, SecureRandom random) {
        return encrypt(wrapping, key.secret(), key.id().toString(), random);
    }

    /** @throws IllegalStateException when it was wrapped by another master key, for another id, or changed since */
    public DataKey unwrap(UUID id, byte[] wrapped) {
        return new DataKey(id, decrypt(wrapping, wrapped, id.toString()));
    }

    /**
     * Encrypts what the database holds for a while only.
     *
     * @return nonce and ciphertext, bound to the place
     */
    public byte[] encrypt(byte[] content, String place, SecureRandom random) {
        return encrypt(passing, content, place, random);
    }

    /** @throws IllegalStateException when it was encrypted with another master key, for another place, or changed since */
    public byte[] decrypt(byte[] encrypted, String place) {
        return decrypt(passing, encrypted, place);
    }

    /**
     * The keyed hash that a person is found by: whoever lacks the key cannot try all numbers.
     *
     * @param kind what the value is, so that a name never meets a number
     */
    public byte[] hash(String kind, String value) {
        return hmac(hashing, kind + "\n" + value);
    }

    private static byte[] encrypt(byte[] key, byte[] content, String place, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] ciphertext = cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(content);
            byte[] encrypted = Arrays.copyOf(nonce, NONCE_BYTES + ciphertext.length);
            System.arraycopy(ciphertext, 0, encrypted, NONCE_BYTES, ciphertext.length);
            return encrypted;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    private static byte[] decrypt(byte[] key, byte[] encrypted, String place) {
        try {
            byte[] nonce = Arrays.copyOf(encrypted, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, key, nonce, place)
                    .doFinal(encrypted, NONCE_BYTES, encrypted.length - NONCE_BYTES);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("what was encrypted for " + place + " cannot be decrypted", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    @Override
    public String toString() {
        return "master key";
    }
}
