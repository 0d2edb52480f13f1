package fangfan.service.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class StackTraceWithoutMessagesTest {

    @Test
    void typesAndPlacesArePrintedAndMessagesAreNot() {
        IllegalStateException failure = new IllegalStateException("张某", new IOException("500116197104120354"));

        assertThat(new StackTraceWithoutMessages().printStackTraceToString(failure))
                .startsWith(
                        "java.lang.IllegalStateException\n\tat " + getClass().getName())
                .contains("\ncaused by java.io.IOException\n\tat ")
                .doesNotContain("张某", "500116197104120354");
    }
}
