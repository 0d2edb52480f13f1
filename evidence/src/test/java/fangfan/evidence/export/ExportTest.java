package fangfan.evidence.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.evidence.Malformed;
import fangfan.evidence.checkpoint.Checkpoint;
import fangfan.evidence.checkpoint.SignedCheckpoint;
import fangfan.evidence.checkpoint.SigningKey;
import fangfan.evidence.record.EventEntry;
import fangfan.evidence.record.Records;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {

    private static final EventEntry EVENT = Records.event(1, "SIGN_IN", Records.NOON);
    private static final String LINE = """
            {"index":0,"kind":"SIGN_IN","id":"01930000-0000-7000-8000-000000000001","leaf":"%s",\
            "record":{"kind":"SIGN_IN","id":"01930000-0000-7000-8000-000000000001","at":"2026-11-26T04:00:00.000Z",\
            "by":"00000000-0000-0007-0000-000000000007","area":"500116","details":"{\\"reason\\": \\"复核\\"}"}}""".formatted("ab".repeat(32));

    @Test
    void everyKindOfLineIsWrittenAndReadAgain() throws IOException, Malformed {
        SignedCheckpoint checkpoint =
                SignedCheckpoint.sign(new Checkpoint(3, new byte[32], Records.NOON), SigningKey.generate());
        List<ExportLine> lines = List.of(
                ExportLine.Sealed.of(0, EVENT.leaf(), EVENT),
                new ExportLine.Sealed(1, "DECISION", EVENT.id(), new byte[32], ExportLine.Absent.OUTSIDE),
                new ExportLine.Sealed(2, "REVEAL", EVENT.id(), new byte[32], ExportLine.Absent.MISSING),
                ExportLine.Sealed.of(3, new byte[32], Records.decision(2, Records.NOON)),
                new ExportLine.Unsealed(EVENT));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportWriter writer = new ExportWriter(out, Optional.of(checkpoint));
        for (ExportLine line : lines) {
            writer.write(line);
        }

        ExportReader reader = reader(out.toString(StandardCharsets.UTF_8));
        assertThat(reader.latest().map(SignedCheckpoint::print)).contains(checkpoint.print());
        List<ExportLine> read = new ArrayList<>();
        reader.next().ifPresent(read::add);
        for (Optional<ExportLine> next = reader.next(); next.isPresent(); next = reader.next()) {
            read.add(next.get());
        }
        assertThat(read).usingRecursiveComparison().isEqualTo(lines);
        assertThat(reader.lineNumber()).isEqualTo(6);
    }

    @Test
    void aLineReadsAsItsFormatSays() throws IOException, Malformed {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportWriter writer = new ExportWriter(out, Optional.empty());
        byte[] leaf = new byte[32];
        Arrays.fill(leaf, (byte) 0xab);
        writer.write(ExportLine.Sealed.of(0, leaf, EVENT));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"export\":\"fangfan.log 1\"}\n" + LINE + "\n");
        assertThat(reader("{\"export\":\"fangfan.log 1\"}").latest()).isEmpty();
        assertThat(reader("{\"export\":\"fangfan.log 1\"}").next()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "index":0        | "index":"0"            | index
            "index":0        | "index":0.5            | index
            "leaf":"ab       | "leaf":"AB             | leaf
            "leaf":"ab       | "leaf":"               | leaf
            "index":0,       | "index":0,"outside":true, | outside
            "index":0,       | "index":0,"more":true, | more
            "record":{       | "outside":false,"r":{  | outside
            "index":0,       | "index":0,"index":0,   | line
            }}               | }                      | line
            """)
    void aLineThatIsWrittenOtherwiseIsToldAndTheNextOneRead(String written, String instead, String place)
            throws IOException, Malformed {
        assertThat(LINE).contains(written);
        ExportReader reader =
                reader("{\"export\":\"fangfan.log 1\"}\n" + LINE.replace(written, instead) + "\n" + LINE + "\n");

        assertThatThrownBy(reader::next).isInstanceOf(Malformed.class).hasMessage(place);
        assertThat(reader.lineNumber()).isEqualTo(2);
        assertThat(reader.next()).isPresent();
        assertThat(reader.next()).isEmpty();
    }

    @Test
    void aRecordThatCannotBeReadKeepsItsPlace() throws IOException, Malformed {
        ExportReader reader = reader("{\"export\":\"fangfan.log 1\"}\n" + LINE.replace("\"area\":\"500116\",", ""));

        assertThat(reader.next().map(line -> ((ExportLine.Sealed) line).content()))
                .contains(new ExportLine.Garbled("record.area"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                              | export
            []                                              | export
            {"export":"fangfan.log 2"}                      | export
            {"export":"fangfan.log 1","more":1}             | more
            {"export":"fangfan.log 1","checkpoint":"text"}  | note
            """)
    void whatIsNoExportIsRefused(String head, String place) {
        assertThatThrownBy(() -> reader(head)).isInstanceOf(Malformed.class).hasMessage(place);
    }

    @Test
    void aLineOfAnyLengthIsPassedOver() throws IOException, Malformed {
        ExportReader reader = reader("{\"export\":\"fangfan.log 1\"}\n" + " ".repeat(BoundedLines.LONGEST + 1) + "\n"
                + " ".repeat(BoundedLines.LONGEST - LINE.getBytes(StandardCharsets.UTF_8).length) + LINE);

        assertThatThrownBy(reader::next).isInstanceOf(Malformed.class).hasMessage("line");
        assertThat(reader.next()).isPresent();
        assertThat(reader.next()).isEmpty();
    }

    private static ExportReader reader(String text) throws IOException, Malformed {
        return new ExportReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
