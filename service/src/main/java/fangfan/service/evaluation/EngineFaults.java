package fangfan.service.evaluation;

import fangfan.decision.Decision;
import fangfan.decision.Document;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells whoever maintains the service that rules could not be decided; the decision itself says so to its reader. */
@Component
final class EngineFaults {

    private static final Logger LOGGER = LoggerFactory.getLogger(EngineFaults.class);

    private final EvaluationMeters meters;

    EngineFaults(EvaluationMeters meters) {
        this.meters = meters;
    }

    void report(UUID id, Decision decision, Document document) {
        if (document.failures().isEmpty()) {
            return;
        }
        for (Document.Failure failure : document.failures()) {
            meters.failed(failure.code());
            LOGGER.error("decision {}: rule {} was not decided: {}", id, failure.ruleId(), failure.code());
        }
        decision.faults().forEach(fault -> LOGGER.error("decision {}: an evaluator threw", id, fault));
    }
}
