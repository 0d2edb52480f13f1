package fangfan.benchmark;

import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import fangfan.facts.Household;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The made-up households of {@code fixtures/}: run the benchmarks from the repository's root. */
final class FixtureHouseholds {

    private FixtureHouseholds() {}

    static List<Household> all() {
        try (Stream<Path> files = Files.list(Path.of("fixtures", "households"))) {
            return files.sorted().flatMap(FixtureHouseholds::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Household> read(Path file) {
        try {
            CallReading reading = new CallReader().readCall(Files.readAllBytes(file));
            return reading instanceof CallReading.Read read
                    ? Stream.of(read.call().household())
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
