package fangfan.service.evaluation;

import fangfan.service.trace.ReceiptedDecision;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts and times evaluations. Labels are from closed lists: no household, caller or rule is among them. */
@Component
final class EvaluationMeters {

    /** How calls came. */
    enum Path {
        SINGLE,
        BULK;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(1),
        Duration.ofMillis(2),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final MeterRegistry registry;
    private final Timer evaluation;
    private final Timer commit;

    EvaluationMeters(MeterRegistry registry) {
        this.registry = registry;
        this.evaluation = Timer.builder("fangfan.evaluation")
                .description("Deciding on one household and wording it, without the database")
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
        this.commit = Timer.builder("fangfan.commit")
                .description("Keeping the decisions of one transaction, from the first row to the end of its commit")
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    <T> T timed(Supplier<T> deciding) {
        return evaluation.record(deciding);
    }

    /** @param code of what kept one rule from being decided */
    void failed(String code) {
        registry.counter("fangfan.rules.failed", "code", code).increment();
    }

    /** Begins to keep the decisions of the transaction; they count once it has been committed. */
    void keeping(Path path, List<ReceiptedDecision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        Timer.Sample begun = Timer.start(registry);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                begun.stop(commit);
                committed(path, decisions);
            }
        });
    }

    private void committed(Path path, List<ReceiptedDecision> decisions) {
        DistributionSummary.builder("fangfan.commit.decisions")
                .description("Decisions committed in one transaction")
                .tag("path", path.label())
                .serviceLevelObjectives(1, 10, 50, 100, 500, 1000)
                .register(registry)
                .record(decisions.size());
        for (ReceiptedDecision decision : decisions) {
            registry.counter(
                            "fangfan.decisions.committed",
                            "path",
                            path.label(),
                            "outcome",
                            decision.record().outcome())
                    .increment();
        }
    }
}
