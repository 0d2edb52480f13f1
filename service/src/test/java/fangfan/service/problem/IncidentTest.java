package fangfan.service.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IncidentTest {

    @Test
    void aTraceNamesTypesAndPlacesButQuotesNoMessage() {
        Exception cause = new IllegalArgumentException("王某");
        String trace = Incident.trace(new IllegalStateException("500116199001010001", cause));
        assertThat(trace)
                .startsWith("java.lang.IllegalStateException")
                .contains("caused by java.lang.IllegalArgumentException", "at fangfan.service.problem.IncidentTest")
                .doesNotContain("王某", "500116199001010001");
    }

    @Test
    void aTraceOfFailuresThatCauseEachOtherEnds() {
        Exception one = new IllegalStateException();
        one.initCause(new IllegalArgumentException(one));
        assertThat(Incident.trace(one)).containsOnlyOnce("caused by");
    }
}
