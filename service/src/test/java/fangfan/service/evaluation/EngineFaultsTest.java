package fangfan.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import fangfan.decision.Decision;
import fangfan.decision.Documents;
import fangfan.decision.Ruleset;
import fangfan.shipped.ShippedRuleset;
import fangfan.vocabulary.Language;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class EngineFaultsTest {

    private static final String CALL = """
            {"household": {"householdNo": "500116101201-0001", "areaCode": "500116101201"}}""";

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @Test
    void whatAnEvaluatorThrewIsLoggedAndCountedAndNotInTheDocument() {
        ShippedRuleset shipped = ShippedRuleset.load();
        Ruleset broken = new Ruleset(
                shipped.ruleset().id(),
                shipped.ruleset().tables(),
                shipped.ruleset().parameters(),
                inputs -> {
                    throw new IllegalStateException("out of order");
                });
        var call = ((CallReading.Read) new CallReader().readCall(CALL.getBytes(StandardCharsets.UTF_8))).call();
        Decision decision = broken.decide(call.household(), shipped.rounds().get(0));
        var document = Documents.of(decision, Language.EN, false);
        UUID id = new UUID(0, 1);

        Logger logger = (Logger) LoggerFactory.getLogger(EngineFaults.class);
        log.start();
        logger.addAppender(log);
        new EngineFaults(new EvaluationMeters(registry)).report(id, decision, document);
        logger.detachAppender(log);

        assertThat(registry.counter("fangfan.rules.failed", "code", "evaluator.failed")
                        .count())
                .isEqualTo(document.failures().size())
                .isPositive();
        assertThat(log.list)
                .filteredOn(line -> line.getThrowableProxy() != null)
                .hasSize(2)
                .allSatisfy(line -> {
                    assertThat(line.getFormattedMessage()).isEqualTo("decision " + id + ": an evaluator threw");
                    assertThat(line.getThrowableProxy().getClassName()).isEqualTo("java.lang.IllegalStateException");
                });
        assertThat(document.toString()).doesNotContain("out of order");
    }
}
