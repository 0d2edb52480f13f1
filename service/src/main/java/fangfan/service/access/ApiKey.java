package fangfan.service.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of an API key: 256 random bits. Only its hash is kept, so that nobody who reads the database can use it. */
public record ApiKey(String secret) {

    private static final String MARK = "ffk_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static ApiKey generate() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new ApiKey(MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Needs neither salt nor stretching: the secret cannot be guessed. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return MARK + "…";
    }
}
