package fangfan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonReadingTest {

    @Test
    void whatCanBeReliedOnIsRead() {
        assertThat(of("{\"a\": \"b\"}"))
                .isInstanceOfSatisfying(
                        JsonReading.Read.class,
                        read -> assertThat(read.body().get("a").stringValue()).isEqualTo("b"));
    }

    @Test
    void whatCannotIsToldWithItsPlace() {
        assertThat(of("{\"a\": 1, \"a\": 2}")).isInstanceOfSatisfying(JsonReading.Faulty.class, faulty -> {
            assertThat(faulty.fault().code()).isEqualTo("duplicate-key");
            assertThat(faulty.fault().position()).isEqualTo(new Position(1, 10, 9));
        });
    }

    private static JsonReading of(String text) {
        return JsonReading.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
