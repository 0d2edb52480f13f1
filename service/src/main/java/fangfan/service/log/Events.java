package fangfan.service.log;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import fangfan.evidence.record.EventEntry;
import fangfan.service.log.store.EventRows;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what somebody did, for ever; it is sealed with the decisions. */
@Service
public class Events {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
    private final EventRows rows;
    private final LogQueue queue;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Events(EventRows rows, LogQueue queue, Clock clock, TransactionTemplate transaction) {
        this.rows = rows;
        this.queue = queue;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Records it in the transaction of the caller, or in one of its own.
     *
     * @param by id of the account or key
     * @param area digits of the area that it concerns
     * @param details in their order; never a name, a number or a fact of a person
     */
    public UUID record(EventKind kind, UUID by, String area, Map<String, ?> details) {
        EventEntry entry = entry(kind, by, area, details);
        transaction.executeWithoutResult(status -> {
            rows.insert(entry);
            queue.append(List.of(queued(entry)));
        });
        return entry.id();
    }

    /** The record of it, for whoever writes it with another role. */
    public EventEntry entry(EventKind kind, UUID by, String area, Map<String, ?> details) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new EventEntry(
                ids.construct(at.toEpochMilli()), kind.name(), at, by, area, JSON.writeValueAsString(details));
    }

    public static Queued queued(EventEntry entry) {
        return new Queued(entry.id(), entry.kind(), entry.area(), entry.leaf());
    }
}
