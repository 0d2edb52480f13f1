package fangfan.service.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The households of the fixtures that a newcomer may try; the build copies them. */
@Component
public class Samples {

    private static final List<String> IDS = List.of(
            "demo-self-paid-3500",
            "012-self-paid-medical-exactly-3000",
            "131-nothing-known",
            "038-unsafe-grade-c-only-house",
            "060-outage-37-and-31-days",
            "142-id-wrong-check-digit");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Sample> all = IDS.stream().map(Samples::read).toList();

    public List<Sample> all() {
        return all;
    }

    public Optional<Sample> find(String id) {
        return all.stream().filter(sample -> sample.id().equals(id)).findFirst();
    }

    private static Sample read(String id) {
        String file = "/samples/" + id + ".json";
        try (InputStream in = Samples.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            byte[] written = in.readAllBytes();
            return new Sample(id, JSON.readTree(written).has("household") ? written : wrapped(written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some fixtures are a household alone; a call has it as a member. */
    private static byte[] wrapped(byte[] household) {
        String text = new String(household, StandardCharsets.UTF_8).strip();
        return "{\n  \"household\": %s\n}\n"
                .formatted(text.replace("\n", "\n  "))
                .getBytes(StandardCharsets.UTF_8);
    }
}
