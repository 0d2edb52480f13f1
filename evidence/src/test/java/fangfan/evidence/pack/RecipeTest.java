package fangfan.evidence.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.evidence.Hex;
import fangfan.evidence.Json;
import fangfan.evidence.Malformed;
import fangfan.evidence.Sha256;
import fangfan.evidence.check.SealedLog;
import fangfan.evidence.record.RecordJson;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The arithmetic of docs/verify.md and its script, over a real package: the fields in the order in which the script has them. */
class RecipeTest {

    private static final Path SCRIPT = Path.of("../docs/verify-by-hand.py");
    private static final List<String> CIPHERTEXTS = List.of("call", "document", "trace");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final Evidence evidence = Packages.evidence(new SealedLog());

    @Test
    void theFieldsOfTheScriptMakeTheReceipt() throws IOException, Malformed {
        ObjectNode record = Json.parse(file("record.json"), "record.json");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(0);
        for (String name : Stream.concat(names().stream(), CIPHERTEXTS.stream()).toList()) {
            byte[] field = field(name, record.get(name));
            out.writeInt(field.length);
            out.write(field);
        }

        assertThat(Hex.print(Sha256.of(bytes.toByteArray())))
                .isEqualTo(record.get("receipt").stringValue());
    }

    @Test
    void theFieldsOfTheScriptAreThoseOfTheRecord() throws IOException {
        assertThat(RecordJson.write(evidence.record()).propertyNames())
                .containsExactlyElementsOf(
                        Stream.concat(names().stream(), CIPHERTEXTS.stream()).toList());
    }

    private static byte[] field(String name, JsonNode value) {
        if (CIPHERTEXTS.contains(name)) {
            return Base64.getDecoder().decode(value.stringValue());
        }
        String text = name.equals("decidedAt")
                ? Long.toString(Instant.parse(value.stringValue()).toEpochMilli())
                : value.asString();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> names() throws IOException {
        Matcher names = Pattern.compile("(?m)^names = \"([A-Za-z ]+)\"$").matcher(Files.readString(SCRIPT));
        assertThat(names.find()).isTrue();
        return List.of(names.group(1).split(" "));
    }

    private byte[] file(String name) throws IOException, Malformed {
        SortedMap<String, byte[]> files = EvidenceZip.read(Packages.write(evidence, folder.resolve("evidence.zip")));
        return Objects.requireNonNull(files.get(name));
    }
}
