package fangfan.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerSettingsTest {

    @Test
    void thePortOfTheLastStartIsFound() {
        assertThat(ServerSettings.port(ServerSettings.lines(54321))).hasValue(54321);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# port = 5432", "port = x", "port = 123456", ""})
    void aLineThatSetsNoPortIsPassedOver(String line) {
        assertThat(ServerSettings.port(List.of(line))).isEqualTo(OptionalInt.empty());
    }
}
