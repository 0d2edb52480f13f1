package fangfan.evidence.checkpoint;

import fangfan.evidence.Hex;
import fangfan.evidence.Malformed;
import fangfan.evidence.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The public key that a log's checkpoints are verified with: Ed25519 (RFC 8032). */
public final class LogKey {

    static final String ALGORITHM = "Ed25519";

    private static final String LABEL = "PUBLIC KEY";
    private static final int RAW = 32;
    private static final byte[] BEFORE_RAW = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final String ORIGIN = "fangfan.log/";
    private static final int DIGITS_OF_ORIGIN = 16;
    private static final int KEY_ID = 4;
    private static final byte SIGNED_WITH_ED25519 = 1;

    private final PublicKey key;
    private final byte[] raw;

    private LogKey(PublicKey key, byte[] raw) {
        this.key = key;
        this.raw = raw;
    }

    public static LogKey of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        int start = BEFORE_RAW.length;
        if (encoded.length != start + RAW || !Arrays.equals(encoded, 0, start, BEFORE_RAW, 0, start)) {
            throw new IllegalArgumentException("not an Ed25519 key");
        }
        return new LogKey(key, Arrays.copyOfRange(encoded, start, encoded.length));
    }

    /** @param raw the 32 bytes of the key alone */
    static LogKey ofRaw(byte[] raw) throws Malformed {
        byte[] encoded = Arrays.copyOf(BEFORE_RAW, BEFORE_RAW.length + raw.length);
        System.arraycopy(raw, 0, encoded, BEFORE_RAW.length, raw.length);
        return ofEncoded(encoded);
    }

    public static LogKey ofPem(String pem) throws Malformed {
        return ofEncoded(Pem.parse(LABEL, pem));
    }

    private static LogKey ofEncoded(byte[] encoded) throws Malformed {
        try {
            return of(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException | IllegalArgumentException notSuchAKey) {
            throw new Malformed(LABEL);
        }
    }

    public String pem() {
        return Pem.print(LABEL, key.getEncoded());
    }

    /** SHA-256 of the 32 bytes of the key, for people to compare. */
    public String fingerprint() {
        return Hex.print(Sha256.of(raw));
    }

    /** The first line of the log's checkpoints. */
    public String origin() {
        return ORIGIN + fingerprint().substring(0, DIGITS_OF_ORIGIN);
    }

    /** Which key a signature of a note says that it was made with. */
    byte[] idAs(String name) {
        MessageDigest digest = Sha256.digest();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        digest.update(SIGNED_WITH_ED25519);
        return Arrays.copyOf(digest.digest(raw), KEY_ID);
    }

    boolean verifies(byte[] signature, byte[] text) {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(text);
            return verifier.verify(signature);
        } catch (SignatureException notASignature) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has Ed25519 from 15 on", e);
        }
    }
}
