package fangfan.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.evidence.Hex;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.Deflater;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class PartKeyTest {

    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final byte[] DATA_KEY =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    private static final byte[] PLAIN = "{\"outcome\":\"MATCHED\"}".getBytes(StandardCharsets.UTF_8);

    private final SecureRandom random = new SecureRandom();
    private final PartKey key = PartKey.derivedFrom(DATA_KEY, ID, Part.DOCUMENT);

    @Test
    void aPartKeyIsOneBlockOfHkdf() {
        assertThat(Hex.print(key.bytes()))
                .isEqualTo("175a942d1b008d5953afb400f8495f7768f2f638f6026b69b1fac2fc7ec5302d");
    }

    @Test
    void whatWasEncipheredIsReadAgain() throws UnreadablePart {
        byte[] ciphertext = key.encrypt(PLAIN, random);

        assertThat(key.decrypt(ciphertext)).isEqualTo(PLAIN);
        assertThat(PartKey.of(key.bytes(), ID, Part.DOCUMENT).decrypt(ciphertext))
                .isEqualTo(PLAIN);
        assertThat(key.decrypt(key.encrypt(new byte[0], random))).isEmpty();
        assertThat(key.decrypt(key.encrypt(new byte[1 << 20], random))).hasSize(1 << 20);
        assertThat(key.encrypt(PLAIN, random)).isNotEqualTo(ciphertext);
        assertThat(ciphertext[0]).isEqualTo((byte) 1);
    }

    @Test
    void everyFlippedBitIsRefused() {
        byte[] ciphertext = key.encrypt(PLAIN, random);
        for (int bit = 0; bit < ciphertext.length * 8; bit++) {
            byte[] flipped = ciphertext.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            isRefused(key, flipped);
        }
    }

    @Test
    void everyCutIsRefused() {
        byte[] ciphertext = key.encrypt(PLAIN, random);
        for (int length = 0; length < ciphertext.length; length++) {
            isRefused(key, Arrays.copyOf(ciphertext, length));
        }
    }

    @Test
    void theKeyOfAnotherPartDecisionOrHouseholdOpensNothing() {
        byte[] ciphertext = key.encrypt(PLAIN, random);

        isRefused(PartKey.derivedFrom(DATA_KEY, ID, Part.TRACE), ciphertext);
        isRefused(PartKey.derivedFrom(DATA_KEY, new UUID(1, 1), Part.DOCUMENT), ciphertext);
        isRefused(PartKey.derivedFrom(new byte[PartKey.LENGTH], ID, Part.DOCUMENT), ciphertext);
        isRefused(PartKey.of(key.bytes(), ID, Part.TRACE), ciphertext);
        isRefused(PartKey.of(key.bytes(), new UUID(1, 1), Part.DOCUMENT), ciphertext);
    }

    @Test
    void whatInflatesBeyondAllBoundsIsRefused() throws Exception {
        byte[] most = new byte[Deflated.MOST];
        assertThat(key.decrypt(key.encrypt(most, random))).hasSize(Deflated.MOST);

        assertThatThrownBy(() -> key.encrypt(new byte[Deflated.MOST + 1], random))
                .hasMessage("more than 67108864 bytes");
        isRefused(key, sealed(deflated(new byte[Deflated.MOST + 1])));
    }

    @Test
    void keysOfAnotherLengthAreRefused() {
        assertThatThrownBy(() -> PartKey.of(new byte[31], ID, Part.CALL)).hasMessage("a key has 32 bytes");
        assertThatThrownBy(() -> PartKey.derivedFrom(new byte[33], ID, Part.CALL))
                .hasMessage("a key has 32 bytes");
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(plain);
        deflater.finish();
        byte[] bytes = new byte[1 << 20];
        return Arrays.copyOf(bytes, deflater.deflate(bytes));
    }

    private byte[] sealed(byte[] deflated) throws Exception {
        byte[] nonce = new byte[12];
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(("fangfan part 1\n" + ID + "\ndocument").getBytes(StandardCharsets.UTF_8));
        byte[] sealed = cipher.doFinal(deflated);
        byte[] all = new byte[13 + sealed.length];
        all[0] = 1;
        System.arraycopy(sealed, 0, all, 13, sealed.length);
        return all;
    }

    private static void isRefused(PartKey key, byte[] ciphertext) {
        assertThatThrownBy(() -> key.decrypt(ciphertext)).isInstanceOf(UnreadablePart.class);
    }
}
