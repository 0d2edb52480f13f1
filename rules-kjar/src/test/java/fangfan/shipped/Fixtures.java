package fangfan.shipped;

import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import fangfan.facts.Household;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The made-up households of {@code fixtures/} and what is expected of each. */
final class Fixtures {

    private static final Path FOLDER = Path.of("..", "fixtures");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One household, and its expected verdicts as they were written by reading the notice. */
    record Fixture(String name, Household household, JsonNode expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    private Fixtures() {}

    static List<Fixture> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("households"))) {
            return files.sorted().map(Fixtures::read).toList();
        }
    }

    private static Fixture read(Path file) {
        try {
            String name = String.valueOf(file.getFileName());
            byte[] bytes = Files.readAllBytes(file);
            JsonNode node = JSON.readTree(bytes);
            CallReading reading = node.has("household") ? CallReader.readCall(bytes) : CallReader.readHousehold(bytes);
            if (!(reading instanceof CallReading.Read read)) {
                throw new IllegalStateException(name + ": " + reading);
            }
            JsonNode expected = JSON.readTree(
                    Files.readAllBytes(FOLDER.resolve("expected").resolve(name)));
            return new Fixture(name, read.call().household(), expected);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }
}
