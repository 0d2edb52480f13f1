package fangfan.evidence.checkpoint;

import fangfan.evidence.Malformed;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

/** The private key that a log signs its checkpoints with. */
public final class SigningKey {

    private static final String LABEL = "PRIVATE KEY";

    private final PrivateKey key;
    private final LogKey logKey;

    private SigningKey(PrivateKey key, LogKey logKey) {
        this.key = key;
        this.logKey = logKey;
    }

    public static SigningKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(LogKey.ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), LogKey.of(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has Ed25519 from 15 on", e);
        }
    }

    /** @param logKey the public key that belongs to it; another is refused */
    public static SigningKey ofPem(String pem, LogKey logKey) throws Malformed {
        byte[] encoded = Pem.parse(LABEL, pem);
        try {
            PrivateKey key = KeyFactory.getInstance(LogKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            SigningKey signing = new SigningKey(key, logKey);
            byte[] tried = {1};
            if (logKey.verifies(signing.sign(tried), tried)) {
                return signing;
            }
        } catch (GeneralSecurityException notSuchAKey) {
            throw new Malformed(LABEL);
        }
        throw new Malformed(LABEL);
    }

    /** The public key that belongs to it. */
    public LogKey logKey() {
        return logKey;
    }

    public String pem() {
        return Pem.print(LABEL, key.getEncoded());
    }

    byte[] sign(byte[] text) {
        try {
            Signature signer = Signature.getInstance(LogKey.ALGORITHM);
            signer.initSign(key);
            signer.update(text);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has Ed25519 from 15 on", e);
        }
    }
}
