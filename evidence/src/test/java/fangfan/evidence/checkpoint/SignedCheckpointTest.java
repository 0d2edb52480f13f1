package fangfan.evidence.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.evidence.Malformed;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedCheckpointTest {

    private static final String PRIVATE_KEY = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
            -----END PRIVATE KEY-----
            """;
    private static final String PUBLIC_KEY = """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEAA6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=
            -----END PUBLIC KEY-----
            """;
    private static final Checkpoint CHECKPOINT =
            new Checkpoint(5, new byte[32], Instant.parse("2026-11-26T01:02:03.000Z"));

    @Test
    void aCheckpointIsWrittenAsItsFormatSays() throws Malformed {
        SignedCheckpoint signed = SignedCheckpoint.sign(CHECKPOINT, key());

        assertThat(signed.print()).startsWith("""
                        fangfan.log/56475aa75463474c
                        5
                        AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
                        2026-11-26T01:02:03.000Z

                        — fangfan.log/56475aa75463474c\s""").hasLineCount(6);
        SignedCheckpoint read = SignedCheckpoint.parse(signed.print());
        assertThat(read.checkpoint()).usingRecursiveComparison().isEqualTo(CHECKPOINT);
        assertThat(read.print()).isEqualTo(signed.print());
        assertThat(read.verify(LogKey.ofPem(PUBLIC_KEY))).isTrue();
        assertThat(read.verify(SigningKey.generate().logKey())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5, 6", "03.000Z, 03.001Z", "AAAA=, AAAE=", "log/5, log/6"})
    void oneThatWasTouchedIsNotVerified(String written, String instead) throws Malformed {
        String note = SignedCheckpoint.sign(CHECKPOINT, key()).print();
        int blank = note.indexOf("\n\n");
        String touched = note.substring(0, blank).replace(written, instead) + note.substring(blank);

        assertThat(touched).isNotEqualTo(note);
        assertThat(SignedCheckpoint.parse(touched).verify(key().logKey())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'\n5\n', '\n05\n'",
        "'\n5\n', '\n-5\n'",
        "'\n5\n', '\n\n'",
        "03.000Z, 03Z",
        "03.000Z, 63.000Z",
        "'AAA=', 'AA=='",
        "'AAA=', 'AAB='",
        "'Z\n\n', 'Z\nmore\n\n'"
    })
    void whatIsWrittenOtherwiseIsRefused(String written, String instead) throws Malformed {
        String note = SignedCheckpoint.sign(CHECKPOINT, key()).print();
        assertThat(note).contains(written);

        assertThatThrownBy(() -> SignedCheckpoint.parse(note.replace(written, instead)))
                .isInstanceOf(Malformed.class)
                .hasMessage("checkpoint");
    }

    @Test
    void theLogsNameIsThatOfItsKey() throws Malformed {
        SigningKey key = key();
        Checkpoint checkpoint = CHECKPOINT;
        SignedNote note = SignedNote.sign(
                checkpoint.text("fangfan.log/0000000000000000"), key.logKey().origin(), key);

        assertThat(note.isSignedBy(key.logKey().origin(), key.logKey())).isTrue();
        assertThat(SignedCheckpoint.parse(note.print()).verify(key.logKey())).isFalse();
    }

    @Test
    void keysAreWrittenAndReadAsPem() throws Malformed {
        assertThat(key().pem()).isEqualTo(PRIVATE_KEY);
        assertThat(LogKey.ofPem(PUBLIC_KEY).pem()).isEqualTo(PUBLIC_KEY);
        assertThat(LogKey.ofPem(PUBLIC_KEY.replace("\n", "\r\n")).pem()).isEqualTo(PUBLIC_KEY);
        assertThat(LogKey.ofPem(PUBLIC_KEY).fingerprint())
                .isEqualTo("56475aa75463474c0285df5dbf2bcab73da651358839e9b77481b2eab107708c");
        SigningKey made = SigningKey.generate();
        assertThat(SigningKey.ofPem(made.pem(), made.logKey()).pem()).isEqualTo(made.pem());
    }

    @Test
    void aPrivateKeyOfAnotherPublicKeyIsRefused() {
        LogKey another = SigningKey.generate().logKey();

        assertThatThrownBy(() -> SigningKey.ofPem(PRIVATE_KEY, another)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "MCow, MCox",
        "Mbg=, Mbh=",
        "'=\n', '=\nAAAA\n'",
        "BEGIN PUBLIC, BEGIN PRIVATE",
        "PUBLIC, PRIVATE",
        "MCow, M Cow"
    })
    void whatIsNoKeyIsRefused(String written, String instead) {
        assertThatThrownBy(() -> LogKey.ofPem(PUBLIC_KEY.replace(written, instead)))
                .isInstanceOf(Malformed.class)
                .hasMessage("PUBLIC KEY");
    }

    private static SigningKey key() throws Malformed {
        return SigningKey.ofPem(PRIVATE_KEY, LogKey.ofPem(PUBLIC_KEY));
    }
}
