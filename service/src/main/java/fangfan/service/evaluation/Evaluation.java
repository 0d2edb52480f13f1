package fangfan.service.evaluation;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import fangfan.decision.Decision;
import fangfan.decision.Document;
import fangfan.decision.Documents;
import fangfan.decision.Ruleset;
import fangfan.facts.Household;
import fangfan.indicator.Round;
import fangfan.service.access.Caller;
import fangfan.service.trace.DecisionRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decides on one household and writes everything down that is kept of it. */
@Component
final class Evaluation {

    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
    private final DecisionWriter writer = new DecisionWriter();
    private final Clock clock;
    private final EvaluationMeters meters;
    private final EngineFaults faults;

    Evaluation(Clock clock, EvaluationMeters meters, EngineFaults faults) {
        this.clock = clock;
        this.meters = meters;
        this.faults = faults;
    }

    DecisionRecord evaluate(Submission submission, Household household, Round round, Ruleset ruleset, Caller caller) {
        return meters.timed(() -> decide(submission, household, round, ruleset, caller));
    }

    private DecisionRecord decide(
            Submission submission, Household household, Round round, Ruleset ruleset, Caller caller) {
        Decision decision = ruleset.decide(household, round);
        Document document = Documents.of(decision, submission.language(), submission.explainAll());
        Instant decidedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        UUID id = ids.construct(decidedAt.toEpochMilli());
        faults.report(id, decision, document);
        return new DecisionRecord(
                id,
                caller.id(),
                household.householdNo(),
                household.areaCode(),
                round.id(),
                round.statusDay(),
                ruleset.id().version(),
                document.outcome(),
                document.complete(),
                decidedAt,
                submission.language(),
                submission.explainAll(),
                submission.body(),
                writer.document(document, id, decidedAt),
                writer.trace(decision),
                Terms.of(household, document));
    }
}
