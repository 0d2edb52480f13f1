package fangfan.evidence.export;

import fangfan.evidence.Json;
import fangfan.evidence.Malformed;
import fangfan.evidence.Members;
import fangfan.evidence.checkpoint.SignedCheckpoint;
import fangfan.evidence.record.LogRecord;
import fangfan.evidence.record.RecordJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Reads an export line by line, holding one. */
public final class ExportReader {

    static final String EXPORT = "export";
    static final String FORM = "fangfan.log 1";
    static final String CHECKPOINT = "checkpoint";

    private final BoundedLines lines;
    private final Optional<SignedCheckpoint> latest;

    /** Reads the head. */
    public ExportReader(InputStream in) throws IOException, Malformed {
        lines = new BoundedLines(in);
        Members head = new Members(Json.parse(lines.next().orElseThrow(() -> new Malformed(EXPORT)), EXPORT));
        if (!head.text(EXPORT).equals(FORM)) {
            throw new Malformed(EXPORT);
        }
        latest = head.has(CHECKPOINT) ? Optional.of(SignedCheckpoint.parse(head.text(CHECKPOINT))) : Optional.empty();
        head.end();
    }

    /** The checkpoint that the head holds; nobody has verified it. */
    public Optional<SignedCheckpoint> latest() {
        return latest;
    }

    /** Of the line that was read last; the head is 1. */
    public long lineNumber() {
        return lines.number();
    }

    /**
     * The next line; empty at the end.
     *
     * @throws Malformed for a line that is not written as it should be; the one after it can be read
     */
    public Optional<ExportLine> next() throws IOException, Malformed {
        Optional<byte[]> line = lines.next();
        return line.isPresent() ? Optional.of(line(line.get())) : Optional.empty();
    }

    private static ExportLine line(byte[] bytes) throws Malformed {
        Members members = new Members(Json.parse(bytes, "line"));
        ExportLine line = members.has("index") ? sealed(members) : unsealed(members);
        members.end();
        return line;
    }

    private static ExportLine.Sealed sealed(Members members) throws Malformed {
        return new ExportLine.Sealed(
                members.longNumber("index"),
                members.text("kind"),
                members.uuid("id"),
                members.hash("leaf"),
                content(members));
    }

    private static ExportLine.Content content(Members members) throws Malformed {
        if (members.has("record")) {
            return present(members.object("record"));
        }
        ExportLine.Absent absent = members.has("outside") ? ExportLine.Absent.OUTSIDE : ExportLine.Absent.MISSING;
        String name = absent == ExportLine.Absent.OUTSIDE ? "outside" : "missing";
        if (!members.flag(name)) {
            throw new Malformed(name);
        }
        return absent;
    }

    // A record that was made unreadable still has its place, which the rest of the line tells.
    private static ExportLine.Content present(ObjectNode json) {
        try {
            return new ExportLine.Present(record(json));
        } catch (Malformed malformed) {
            return new ExportLine.Garbled(malformed.place());
        }
    }

    private static ExportLine.Unsealed unsealed(Members members) throws Malformed {
        String kind = members.text("kind");
        UUID id = members.uuid("id");
        LogRecord record = record(members.object("record"));
        if (!record.kind().equals(kind) || !record.id().equals(id)) {
            throw new Malformed("record.id");
        }
        return new ExportLine.Unsealed(record);
    }

    private static LogRecord record(ObjectNode json) throws Malformed {
        try {
            return RecordJson.read(json);
        } catch (Malformed malformed) {
            throw malformed.within("record");
        }
    }
}
