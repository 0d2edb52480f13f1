package fangfan.evidence.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.evidence.Malformed;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The note that the specification and Go's own tests are given with. */
class SignedNoteTest {

    private static final String NAME = "PeterNeumann";
    private static final String KEY = "ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String SIGNATURE = "— PeterNeumann"
            + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String NOTE = TEXT + "\n" + SIGNATURE;

    @Test
    void thePublishedNoteIsReadAndVerified() throws Malformed {
        SignedNote note = SignedNote.parse(NOTE);

        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.print()).isEqualTo(NOTE);
        assertThat(key().idAs(NAME)).asHexString().isEqualTo("C74F20A3");
        assertThat(note.isSignedBy(NAME, key())).isTrue();
        assertThat(note.isSignedBy("EnochRoot", key())).isFalse();
        assertThat(note.isSignedBy(NAME, SigningKey.generate().logKey())).isFalse();
    }

    @Test
    void signaturesOfOthersDoNoHarm() throws Malformed {
        String other =
                "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

        assertThat(SignedNote.parse(TEXT + "\n" + other + SIGNATURE).isSignedBy(NAME, key()))
                .isTrue();
        assertThat(SignedNote.parse(TEXT + "\n" + other).isSignedBy(NAME, key()))
                .isFalse();
    }

    @Test
    void aTouchedTextIsNotSigned() throws Malformed {
        for (int i = 0; i < TEXT.length() - 1; i++) {
            if (TEXT.charAt(i) != '\n') {
                String touched = TEXT.substring(0, i) + '~' + TEXT.substring(i + 1);
                assertThat(SignedNote.parse(touched + "\n" + SIGNATURE).isSignedBy(NAME, key()))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                TEXT,
                TEXT + "\n",
                TEXT + SIGNATURE,
                TEXT + "\n" + "— PeterNeumann x08g!\n",
                TEXT + "\n" + "— PeterNeumann x08gow==\n",
                TEXT + "\n" + "— Peter Neumann x08go/ZJ\n",
                TEXT + "\n" + "— Peter+Neumann x08go/ZJ\n",
                TEXT + "\n" + "- PeterNeumann x08go/ZJ\n",
                TEXT + "\n" + "— PeterNeumann x08go/ZJ",
                "a\tb\n\n— PeterNeumann x08go/ZJ\n",
                "a\r\n\n— PeterNeumann x08go/ZJ\n",
            })
    void whatIsNoNoteIsRefused(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(Malformed.class);
    }

    @Test
    void aNoteIsBounded() throws Malformed {
        String signature = "— a x08go/ZJ\n";
        SignedNote.parse("a\n\n" + signature.repeat(16));

        assertThatThrownBy(() -> SignedNote.parse("a\n\n" + signature.repeat(17)))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> SignedNote.parse("a".repeat(1 << 14) + NOTE)).isInstanceOf(Malformed.class);
    }

    private static LogKey key() throws Malformed {
        byte[] bytes = Base64.getDecoder().decode(KEY);
        return LogKey.ofRaw(Arrays.copyOfRange(bytes, 1, bytes.length));
    }
}
