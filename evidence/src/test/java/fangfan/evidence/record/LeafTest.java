package fangfan.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.evidence.Hex;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeafTest {

    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final UUID CALLER = UUID.fromString("00000000-0000-0007-0000-000000000007");
    private static final UUID DATA_KEY = UUID.fromString("00000000-0000-0008-0000-000000000009");
    private static final Instant AT = Instant.parse("2026-11-26T01:02:03.004Z");

    @Test
    void aDecisionIsHashedFieldByFieldInTheOrderOfItsFormat() throws Exception {
        DecisionEntry decision = new DecisionEntry(
                ID,
                CALLER,
                "500116101201-0001",
                "500116101201",
                "2023-2",
                LocalDate.of(2023, 9, 30),
                3,
                "NOT_KNOWN",
                true,
                AT,
                "EN",
                false,
                DATA_KEY,
                new byte[] {1, 2},
                new byte[] {3},
                new byte[0]);

        assertThat(decision.leaf())
                .isEqualTo(hash(
                        utf8("DECISION"),
                        utf8("01930000-0000-7000-8000-000000000001"),
                        utf8("00000000-0000-0007-0000-000000000007"),
                        utf8("500116101201-0001"),
                        utf8("500116101201"),
                        utf8("2023-2"),
                        utf8("2023-09-30"),
                        utf8("3"),
                        utf8("NOT_KNOWN"),
                        utf8("true"),
                        utf8("1795654923004"),
                        utf8("EN"),
                        utf8("false"),
                        utf8("00000000-0000-0008-0000-000000000009"),
                        new byte[] {1, 2},
                        new byte[] {3},
                        new byte[0]));
    }

    @Test
    void anEventIsHashedFieldByFieldInTheOrderOfItsFormat() throws Exception {
        EventEntry event = new EventEntry(ID, "SIGN_IN", AT, CALLER, "", "{\"reason\": \"复核\"}");

        assertThat(event.leaf())
                .isEqualTo(hash(
                        utf8("EVENT"),
                        utf8("01930000-0000-7000-8000-000000000001"),
                        utf8("SIGN_IN"),
                        utf8("1795654923004"),
                        utf8("00000000-0000-0007-0000-000000000007"),
                        utf8(""),
                        utf8("{\"reason\": \"复核\"}")));
    }

    @Test
    void theFormatsStayAsTheyWerePublished() {
        EventEntry event = new EventEntry(ID, "SIGN_IN", AT, CALLER, "", "{}");

        assertThat(Hex.print(event.leaf()))
                .isEqualTo("23e4ff957272364b476b5502591e70033a75318b96483deca2007784523afbe4");
    }

    @Test
    void halfACharacterIsNeverHashedAsAnother() {
        EventEntry event = new EventEntry(ID, "SIGN_IN", AT, CALLER, "\ud800", "{}");

        assertThatThrownBy(event::leaf).hasMessage("half a surrogate pair");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hash(byte[]... fields) throws IOException, NoSuchAlgorithmException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(0);
        for (byte[] field : fields) {
            out.writeInt(field.length);
            out.write(field);
        }
        return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
    }
}
