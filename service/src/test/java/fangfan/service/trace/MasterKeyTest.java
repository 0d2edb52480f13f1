package fangfan.service.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasterKeyTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final MasterKey master = new MasterKey(secret());
    private final DataKey key = new DataKey(UUID.randomUUID(), secret());

    @Test
    void whatItWrappedItUnwraps() {
        assertThat(master.unwrap(key.id(), master.wrap(key, RANDOM)).secret()).isEqualTo(key.secret());
    }

    @Test
    void theSameKeyIsNeverWrappedAlike() {
        assertThat(master.wrap(key, RANDOM)).isNotEqualTo(master.wrap(key, RANDOM));
    }

    @Test
    void nobodyElseUnwrapsIt() {
        MasterKey other = new MasterKey(secret());

        assertThatThrownBy(() -> other.unwrap(key.id(), master.wrap(key, RANDOM)))
                .hasMessage("what was encrypted for " + key.id() + " cannot be decrypted");
        assertThat(other.fingerprint()).isNotEqualTo(master.fingerprint());
    }

    @Test
    void itIsBoundToItsId() {
        UUID other = UUID.randomUUID();

        assertThatThrownBy(() -> master.unwrap(other, master.wrap(key, RANDOM)))
                .hasMessage("what was encrypted for " + other + " cannot be decrypted");
    }

    @ParameterizedTest(name = "byte {0}")
    @CsvSource({"0", "11", "12", "43", "59"})
    void aChangedByteIsFound(int position) {
        byte[] wrapped = master.wrap(key, RANDOM);
        wrapped[position] ^= 1;

        assertThatThrownBy(() -> master.unwrap(key.id(), wrapped)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatPassesIsReadInItsPlaceOnly() {
        byte[] content = {1, 2, 3};
        byte[] encrypted = master.encrypt(content, "a 1", RANDOM);

        assertThat(master.decrypt(encrypted, "a 1")).isEqualTo(content);
        assertThatThrownBy(() -> master.decrypt(encrypted, "a 2"))
                .hasMessage("what was encrypted for a 2 cannot be decrypted");
        assertThatThrownBy(() -> master.unwrap(
                        key.id(), master.encrypt(key.secret(), key.id().toString(), RANDOM)))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"31", "33"})
    void itHas32Bytes(int bytes) {
        assertThatThrownBy(() -> new MasterKey(new byte[bytes])).hasMessage("a master key has 32 bytes");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            50011619800101001X  | 50011619800101001x | true
            ５００１１６１９８００１０１００１Ｘ | 50011619800101001X | true
            500116 19800101 001X | 50011619800101001X | true
            500116198001010028  | 50011619800101001X | false
            """)
    void aNumberIsTheSameHoweverItWasTyped(String one, String other, boolean same) {
        People people = new People(master);

        assertThat(Arrays.equals(people.ofIdNumber(one), people.ofIdNumber(other)))
                .isEqualTo(same);
    }

    @Test
    void aNameAndANumberNeverMeet() {
        People people = new People(master);

        assertThat(people.ofName("1")).isNotEqualTo(people.ofIdNumber("1"));
    }

    private static byte[] secret() {
        byte[] secret = new byte[MasterKey.BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }
}
