package fangfan.service.evidence;

import fangfan.evidence.Malformed;
import fangfan.evidence.checkpoint.LogKey;
import fangfan.evidence.checkpoint.SignedCheckpoint;
import fangfan.evidence.pack.Evidence;
import fangfan.evidence.record.Part;
import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.log.EventKind;
import fangfan.service.log.Events;
import fangfan.service.log.SealedLog;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.ruleset.Publications;
import fangfan.service.trace.Decisions;
import fangfan.service.trace.KeptDecision;
import fangfan.service.trace.Lookup;
import fangfan.service.trace.LookupProblems;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Puts together all that proves one decision. Each package that is taken away is told to the log. */
@Service
public class EvidencePackages {

    private static final int SECONDS_TO_WAIT = 10;

    private final Decisions decisions;
    private final SealedLog log;
    private final Publications publications;
    private final Events events;

    EvidencePackages(Decisions decisions, SealedLog log, Publications publications, Events events) {
        this.decisions = decisions;
        this.log = log;
        this.publications = publications;
        this.events = events;
    }

    /** @param reason to hand out the facts, too; without one they stay closed */
    public Outcome<Evidence> of(UUID id, Optional<String> reason, Caller auditor) {
        Lookup lookup = decisions.find(id, auditor.area());
        if (!(lookup instanceof Lookup.Found found)) {
            return new Outcome.Refused<>(LookupProblems.of(lookup));
        }
        Optional<SealedLog.Place> place = log.place(id);
        if (place.isEmpty()) {
            return new Outcome.Refused<>(Problem.of(
                            ProblemKind.CONFLICT,
                            "这份判定还没有封存，请过几秒再取",
                            "this decision is not sealed yet; try again in a few seconds")
                    .retryAfter(SECONDS_TO_WAIT));
        }
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("decision", id.toString());
        details.put("facts", reason.isPresent());
        reason.ifPresent(given -> details.put("reason", given));
        events.record(EventKind.EXPORT, auditor.id(), found.decision().areaCode(), details);
        return new Outcome.Done<>(evidence(found.decision(), place.get(), reason.isPresent()));
    }

    private Evidence evidence(KeptDecision decision, SealedLog.Place place, boolean withFacts) {
        Map<Part, byte[]> keys = new EnumMap<>(Part.class);
        Map<Part, byte[]> plain = new EnumMap<>(Part.class);
        keys.put(Part.DOCUMENT, decision.key(Part.DOCUMENT).bytes());
        keys.put(Part.TRACE, decision.key(Part.TRACE).bytes());
        plain.put(Part.TRACE, decision.trace());
        if (withFacts) {
            keys.put(Part.CALL, decision.key(Part.CALL).bytes());
            plain.put(Part.CALL, decision.call());
        }
        try {
            return new Evidence(
                    decision.entry(),
                    place.proof(),
                    SignedCheckpoint.parse(place.checkpoint()),
                    LogKey.ofPem(log.publicKey()),
                    keys,
                    decision.answer(),
                    plain,
                    new TreeMap<>(publications.workbooks(decision.entry().rulesetVersion())));
        } catch (Malformed e) {
            throw new IllegalStateException("a checkpoint that was signed here cannot be read", e);
        }
    }
}
