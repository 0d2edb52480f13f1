package fangfan.service.ruleset;

import fangfan.decision.RulesetId;
import fangfan.service.log.EventKind;
import fangfan.service.log.Events;
import fangfan.service.ruleset.store.PublicationRows;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a publication, and an event of it into the sealed log: later both tell which rules decided when. */
@Component
final class PublicationLog {

    private final PublicationRows rows;
    private final Events events;

    PublicationLog(PublicationRows rows, Events events) {
        this.rows = rows;
        this.events = events;
    }

    /**
     * In the transaction of the caller.
     *
     * @param version that is in force from then on
     * @param author of the version that is published or withdrawn
     */
    void write(Publication publication, RulesetId version, UUID author) {
        rows.insert(publication, author);
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("sequence", publication.sequence());
        details.put("kind", publication.kind().name());
        details.put("version", version.version());
        details.put("sha256", version.sha256());
        details.put("inForceFrom", publication.inForceFrom().toString());
        publication.withdrawn().ifPresent(withdrawn -> details.put("withdrawn", withdrawn));
        events.record(EventKind.PUBLICATION, publication.deed().by().id(), "", details);
    }
}
