package fangfan.service.evidence;

import fangfan.evidence.Malformed;
import fangfan.evidence.checkpoint.SignedCheckpoint;
import fangfan.evidence.export.ExportLine;
import fangfan.evidence.export.ExportWriter;
import fangfan.evidence.record.DecisionEntry;
import fangfan.evidence.record.LogRecord;
import fangfan.service.access.Caller;
import fangfan.service.log.EventKind;
import fangfan.service.log.Events;
import fangfan.service.log.LogEntry;
import fangfan.service.log.SealedLog;
import fangfan.service.log.store.EventRows;
import fangfan.service.log.store.LogRows;
import fangfan.service.trace.store.AreaSetting;
import fangfan.service.trace.store.EntryRows;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Writes the whole log with its records as they are stored, a batch at a time, to be verified elsewhere. */
@Service
public class LogExports {

    private static final int BATCH = 500;

    private final SealedLog log;
    private final LogRows rows;
    private final EntryRows decisions;
    private final EventRows eventRows;
    private final AreaSetting areas;
    private final Events events;

    LogExports(
            SealedLog log, LogRows rows, EntryRows decisions, EventRows eventRows, AreaSetting areas, Events events) {
        this.log = log;
        this.rows = rows;
        this.decisions = decisions;
        this.eventRows = eventRows;
        this.areas = areas;
        this.events = events;
    }

    /** Tells the log that somebody takes it away, before anything is written. */
    public void begin(Caller auditor) {
        events.record(EventKind.EXPORT, auditor.id(), auditor.area().digits(), Map.of("log", true));
    }

    /**
     * Up to the latest checkpoint, then what is not sealed yet.
     *
     * @param out buffered; stays open
     */
    public void write(OutputStream out, Caller auditor) throws IOException {
        Optional<SignedCheckpoint> latest = log.latest().map(LogExports::parse);
        ExportWriter writer = new ExportWriter(out, latest);
        long size = latest.map(checkpoint -> checkpoint.checkpoint().size()).orElse(0L);
        for (long from = 0; from < size; from += BATCH) {
            List<LogEntry> entries = rows.entries(from, Math.min(size, from + BATCH));
            Map<UUID, LogRecord> records =
                    records(entries.stream().map(LogEntry::record).toList(), auditor);
            for (LogEntry entry : entries) {
                writer.write(new ExportLine.Sealed(
                        entry.index(), entry.kind(), entry.record(), entry.leaf(), content(entry, records, auditor)));
            }
        }
        unsealed(writer, auditor);
    }

    private Map<UUID, LogRecord> records(List<UUID> ids, Caller auditor) {
        return areas.within(auditor.area(), () -> {
            Map<UUID, LogRecord> records = new HashMap<>();
            decisions.find(ids).forEach(record -> records.put(record.id(), record));
            eventRows.find(ids).forEach(record -> records.put(record.id(), record));
            return records;
        });
    }

    private static ExportLine.Content content(LogEntry entry, Map<UUID, LogRecord> records, Caller auditor) {
        LogRecord record = records.get(entry.record());
        if (record != null) {
            return new ExportLine.Present(record);
        }
        return entry.area().startsWith(auditor.area().digits()) ? ExportLine.Absent.MISSING : ExportLine.Absent.OUTSIDE;
    }

    /** Whatever is in no place of the log, waiting or slipped in. */
    private void unsealed(ExportWriter writer, Caller auditor) throws IOException {
        Optional<UUID> after = Optional.empty();
        do {
            Optional<UUID> from = after;
            List<DecisionEntry> page = areas.within(auditor.area(), () -> decisions.outsideTheLog(from, BATCH));
            for (DecisionEntry entry : page) {
                writer.write(new ExportLine.Unsealed(entry));
            }
            after = page.size() == BATCH ? Optional.of(page.get(page.size() - 1).id()) : Optional.empty();
        } while (after.isPresent());
        for (LogRecord event : areas.within(auditor.area(), eventRows::outsideTheLog)) {
            writer.write(new ExportLine.Unsealed(event));
        }
    }

    private static SignedCheckpoint parse(String note) {
        try {
            return SignedCheckpoint.parse(note);
        } catch (Malformed e) {
            throw new UncheckedIOException(new IOException("a checkpoint cannot be read", e));
        }
    }
}
