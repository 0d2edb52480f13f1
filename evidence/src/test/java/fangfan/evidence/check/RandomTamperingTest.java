package fangfan.evidence.check;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.evidence.Malformed;
import fangfan.evidence.export.ExportLine;
import fangfan.evidence.record.LogRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log tampered with at random, each time in one to three ways at once: found, and the first place that differs is told. */
class RandomTamperingTest {

    private static final int TRIES = 400;
    private static final SealedLog LOG = new SealedLog();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path directory;

    @BeforeAll
    static void write() throws IOException {
        LOG.write(directory);
    }

    @Test
    void nothingIsOverlooked() throws IOException, Malformed {
        List<ExportLine> sound = LOG.lines();
        int tampered = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            List<ExportLine> lines = new ArrayList<>(sound);
            for (int ways = 1 + random.nextInt(3); ways > 0; ways--) {
                tamper(lines, random);
            }
            if (random.nextBoolean()) {
                numberAnew(lines);
            }
            if (!lines.equals(sound)) {
                tampered++;
                isFound(seed, lines, sound);
            }
        }
        assertThat(tampered).isGreaterThan(TRIES * 9 / 10);
    }

    private static void isFound(int seed, List<ExportLine> lines, List<ExportLine> sound)
            throws IOException, Malformed {
        LogReport report = LOG.check(directory, LOG.export(lines));
        int first = 0;
        while (first < Math.min(lines.size(), sound.size()) && lines.get(first).equals(sound.get(first))) {
            first++;
        }
        assertThat(report.isSound()).as("seed %s", seed).isFalse();
        assertThat(report.first().toString()).as("seed %s", seed).containsPattern("(place|other|to)=" + first + "\\b");
    }

    private static void tamper(List<ExportLine> lines, Random random) {
        int at = random.nextInt(lines.size());
        ExportLine.Sealed line = (ExportLine.Sealed) lines.get(at);
        LogRecord made =
                SealedLog.record(1000 + random.nextInt(1000), LOG.record(20).at());
        switch (random.nextInt(7)) {
            case 0 -> lines.remove(at);
            case 1 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 2 -> lines.add(at, ExportLine.Sealed.of(at, made.leaf(), made));
            case 3 -> lines.set(at, ExportLine.Sealed.of(line.index(), made.leaf(), made));
            case 4 ->
                lines.set(
                        at,
                        new ExportLine.Sealed(
                                line.index(), line.kind(), line.id(), line.leaf(), new ExportLine.Present(made)));
            case 5 ->
                lines.set(at, new ExportLine.Sealed(line.index(), line.kind(), line.id(), made.leaf(), line.content()));
            default ->
                lines.subList(lines.size() - 1 - random.nextInt(5), lines.size())
                        .clear();
        }
    }

    private static void numberAnew(List<ExportLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            ExportLine.Sealed line = (ExportLine.Sealed) lines.get(i);
            if (line.index() != i) {
                lines.set(i, new ExportLine.Sealed(i, line.kind(), line.id(), line.leaf(), line.content()));
            }
        }
    }
}
