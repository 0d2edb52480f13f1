package fangfan.evidence.export;

import fangfan.evidence.Hex;
import fangfan.evidence.Json;
import fangfan.evidence.checkpoint.SignedCheckpoint;
import fangfan.evidence.record.LogRecord;
import fangfan.evidence.record.RecordJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Writes an export, a JSON object each line: the head, then the log in its order, then what is not in it yet. */
public final class ExportWriter {

    private final OutputStream out;

    /**
     * Writes the head.
     *
     * @param out buffered; stays open
     * @param latest checkpoint; empty when there is none yet
     */
    public ExportWriter(OutputStream out, Optional<SignedCheckpoint> latest) throws IOException {
        this.out = out;
        ObjectNode head = Json.object().put(ExportReader.EXPORT, ExportReader.FORM);
        latest.ifPresent(checkpoint -> head.put(ExportReader.CHECKPOINT, checkpoint.print()));
        print(head);
    }

    public void write(ExportLine line) throws IOException {
        if (line instanceof ExportLine.Sealed sealed) {
            print(json(sealed));
        } else {
            LogRecord record = ((ExportLine.Unsealed) line).record();
            print(Json.object()
                    .put("kind", record.kind())
                    .put("id", record.id().toString())
                    .set("record", RecordJson.write(record)));
        }
    }

    private static ObjectNode json(ExportLine.Sealed sealed) {
        ObjectNode json = Json.object()
                .put("index", sealed.index())
                .put("kind", sealed.kind())
                .put("id", sealed.id().toString())
                .put("leaf", Hex.print(sealed.leaf()));
        if (sealed.content() instanceof ExportLine.Present present) {
            return json.set("record", RecordJson.write(present.record()));
        }
        if (sealed.content() instanceof ExportLine.Absent absent) {
            return json.put(absent == ExportLine.Absent.OUTSIDE ? "outside" : "missing", true);
        }
        throw new IllegalArgumentException("nothing garbled is written");
    }

    private void print(ObjectNode json) throws IOException {
        out.write(Json.print(json));
        out.write('\n');
    }
}
