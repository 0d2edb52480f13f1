package fangfan.evidence.check;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.evidence.Json;
import fangfan.evidence.Malformed;
import fangfan.evidence.record.RecordJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every field of a record and of its line, changed by itself. */
class ChangedFieldsTest {

    private static final SealedLog LOG = new SealedLog();
    private static final int DECISION = 12;
    private static final int EVENT = 14;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    @BeforeEach
    void write() throws IOException {
        LOG.write(directory);
    }

    static Stream<String> fieldsOfADecision() {
        return RecordJson.write(LOG.record(DECISION)).propertyNames().stream();
    }

    static Stream<String> fieldsOfAnEvent() {
        return RecordJson.write(LOG.record(EVENT)).propertyNames().stream();
    }

    @ParameterizedTest
    @MethodSource("fieldsOfADecision")
    void everyFieldOfADecisionIsGuarded(String field) throws IOException, Malformed {
        changeIsFound(DECISION, field);
    }

    @ParameterizedTest
    @MethodSource("fieldsOfAnEvent")
    void everyFieldOfAnEventIsGuarded(String field) throws IOException, Malformed {
        changeIsFound(EVENT, field);
    }

    private void changeIsFound(int place, String field) throws IOException, Malformed {
        List<String> lines = lines();
        ObjectNode line = parsed(lines.get(place + 1));
        change((ObjectNode) line.get("record"), field);
        lines.set(place + 1, printed(line));

        LogReport report = LOG.check(directory, bytes(lines));

        assertThat(report.first()).containsExactly(new Difference.Changed(place, label(place)));
        assertThat(report.verified()).isEqualTo(SealedLog.SEALED - 1);
    }

    /** To another value that can be read, but for the kind: there is only one for a decision. */
    private static void change(ObjectNode record, String field) {
        JsonNode value = record.get(field);
        if (value.isBoolean()) {
            record.put(field, !value.booleanValue());
        } else if (value.isIntegralNumber()) {
            record.put(field, value.longValue() + 1);
        } else {
            String text = value.stringValue();
            record.put(
                    field,
                    switch (field) {
                        case "language" -> "EN";
                        case "asOf" -> "2023-09-29";
                        case "decidedAt", "at" -> text.replace(".000Z", ".001Z");
                        case "id", "caller", "dataKey", "by" -> "f" + text.substring(1);
                        case "call", "document", "trace" ->
                            text.startsWith("AQ") ? "AB" + text.substring(2) : "AQ" + text.substring(2);
                        default -> text + "X";
                    });
        }
        assertThat(record.get(field)).isNotEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"index, Misnumbered", "kind, Mislabelled", "id, Mislabelled", "leaf, LeafChanged"})
    void everyFieldOfALineIsGuarded(String field, String difference) throws IOException, Malformed {
        List<String> lines = lines();
        ObjectNode line = parsed(lines.get(DECISION + 1));
        switch (field) {
            case "index" -> line.put(field, 39);
            case "kind" -> line.put(field, "SIGN_IN");
            case "id" -> line.put(field, "f" + line.get(field).stringValue().substring(1));
            default -> line.put(field, "ab".repeat(32));
        }
        lines.set(DECISION + 1, printed(line));

        List<Difference> found = LOG.check(directory, bytes(lines)).first();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).toString()).startsWith(difference + "[place=12");
    }

    @Test
    void aLineThatCannotBeReadIsTold() throws IOException, Malformed {
        List<String> lines = lines();
        lines.set(DECISION + 1, lines.get(DECISION + 1).replace("\"leaf\"", "\"leaves\""));

        assertThat(LOG.check(directory, bytes(lines)).first())
                .containsExactly(new Difference.Unreadable(DECISION + 2, "leaf"), new Difference.Removed(DECISION, 1));
    }

    @Test
    void nothingOfAnUntouchedLogIsTold() throws IOException, Malformed {
        assertThat(LOG.check(directory, bytes(lines())))
                .isEqualTo(new LogReport(
                        SealedLog.SEALED,
                        0,
                        0,
                        5,
                        SealedLog.SEALED,
                        Optional.of(LOG.latest().checkpoint().at()),
                        Optional.of(LOG.latest().checkpoint().at()),
                        List.of(),
                        0));
    }

    static Label label(int place) {
        return new Label(LOG.record(place).kind(), LOG.record(place).id());
    }

    private static List<String> lines() {
        return new ArrayList<>(new String(LOG.export(LOG.lines()), StandardCharsets.UTF_8)
                .lines()
                .toList());
    }

    private static ObjectNode parsed(String line) throws Malformed {
        return Json.parse(line.getBytes(StandardCharsets.UTF_8), "line");
    }

    private static String printed(ObjectNode line) {
        return new String(Json.print(line), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
