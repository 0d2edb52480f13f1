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

    /** Those whose verdicts are under the shipped parameters. */
    static List<Fixture> all() throws IOException {
        return in(FOLDER);
    }

    /** Those that set parameters which ship unset. */
    static List<Fixture> withParameters() throws IOException {
        return in(FOLDER.resolve("with-parameters"));
    }

    private static List<Fixture> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("households"))) {
            return files.sorted().map(file -> read(folder, file)).toList();
        }
    }

    private static Fixture read(Path folder, Path file) {
        try {
            String name = String.valueOf(file.getFileName());
            byte[] bytes = Files.readAllBytes(file);
            JsonNode node = JSON.readTree(bytes);
            CallReading reading =
                    node.has("household") ? new CallReader().readCall(bytes) : new CallReader().readHousehold(bytes);
            if (!(reading instanceof CallReading.Read read)) {
                throw new IllegalStateException(name + ": " + reading);
            }
            JsonNode expected =
                    JSON.readTree(Files.readAllBytes(folder.resolve("expected").resolve(name)));
            return new Fixture(name, read.call().household(), expected);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }
}
