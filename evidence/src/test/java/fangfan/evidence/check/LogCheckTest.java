package fangfan.evidence.check;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.evidence.Malformed;
import fangfan.evidence.export.ExportLine;
import fangfan.evidence.record.LogRecord;
import fangfan.evidence.record.Records;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to tamper with the records of a log, what is told of each, and where. */
class LogCheckTest {

    private static final Instant AFTER =
            Records.NOON.plus(Duration.ofMinutes(39)).plusSeconds(10);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    private final SealedLog log = new SealedLog();
    private final List<ExportLine> lines = log.lines();

    @BeforeEach
    void write() throws IOException {
        log.write(directory);
    }

    @ParameterizedTest(name = "{0}, {1} of them, numbered anew: {2}")
    @CsvSource({"0, 1, true", "0, 1, false", "13, 1, true", "13, 1, false", "13, 5, true", "13, 5, false"})
    void removedRecordsAreMissed(int place, int count, boolean isNumberedAnew) throws IOException, Malformed {
        lines.subList(place, place + count).clear();
        numberAnew(isNumberedAnew);

        isTold(new Difference.Removed(place, count));
    }

    @ParameterizedTest
    @CsvSource({"39, 1", "35, 5", "0, 40"})
    void aCutTailIsMissed(int place, int count) throws IOException, Malformed {
        lines.subList(place, place + count).clear();

        isTold(new Difference.TailCut(place, count));
    }

    @ParameterizedTest(name = "{0} and {1}, numbered anew: {2}")
    @CsvSource({"13, 14, true", "13, 14, false", "3, 38, true", "3, 38, false", "0, 39, true"})
    void swappedRecordsAreToldWithBothPlaces(int one, int other, boolean isNumberedAnew) throws IOException, Malformed {
        Collections.swap(lines, one, other);
        numberAnew(isNumberedAnew);

        isTold(new Difference.Swapped(one, other));
    }

    @Test
    void aRecordThatWasMovedIsTold() throws IOException, Malformed {
        lines.add(12, lines.remove(10));
        numberAnew(true);

        isTold(new Difference.Moved(11, 10), new Difference.Moved(12, 11), new Difference.Moved(10, 12));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "13, true", "13, false", "39, true"})
    void aRecordThatSlippedInIsTold(int place, boolean isNumberedAnew) throws IOException, Malformed {
        LogRecord made = SealedLog.record(99, log.record(place).at());
        lines.add(place, ExportLine.Sealed.of(place, made.leaf(), made));
        numberAnew(isNumberedAnew);

        isTold(new Difference.SlippedIn(place, 1, Optional.of(SealedLog.label(made))));
    }

    @Test
    void aRecordBehindTheLastCheckpointIsTold() throws IOException, Malformed {
        LogRecord made = SealedLog.record(99, AFTER);
        lines.add(ExportLine.Sealed.of(40, made.leaf(), made));

        isTold(new Difference.SlippedIn(40, 1, Optional.of(SealedLog.label(made))));
    }

    @Test
    void aRecordThatIsListedTwiceIsTold() throws IOException, Malformed {
        lines.add(20, lines.get(13));

        isTold(new Difference.Doubled(13, 20));
    }

    @ParameterizedTest(name = "{1} s before the newest checkpoint")
    @CsvSource({"true, 605", "true, 601", "false, 600", "false, 0", "false, -60"})
    void aRecordThatIsNotSealedMustBeYoung(boolean isTold, int secondsBefore) throws IOException, Malformed {
        Instant at = log.latest().checkpoint().at().minusSeconds(secondsBefore);
        LogRecord made = SealedLog.record(99, at);
        lines.add(new ExportLine.Unsealed(made));

        LogReport report = log.check(directory, log.export(lines));

        assertThat(report.first())
                .isEqualTo(isTold ? List.of(new Difference.NeverSealed(SealedLog.label(made), at)) : List.of());
        assertThat(report.pending()).isEqualTo(isTold ? 0 : 1);
    }

    @Test
    void aRecordThatWasTakenOutOfTheLogOnlyIsFound() throws IOException, Malformed {
        LogRecord record = log.record(13);
        lines.remove(13);
        lines.add(new ExportLine.Unsealed(record));
        numberAnew(true);

        isTold(new Difference.Unlisted(13, SealedLog.label(record)));
    }

    @Test
    void aRecordThatTheDatabaseHasNoMoreIsTold() throws IOException, Malformed {
        LogRecord record = log.record(13);
        lines.set(13, new ExportLine.Sealed(13, record.kind(), record.id(), record.leaf(), ExportLine.Absent.MISSING));

        isTold(new Difference.Missing(13, SealedLog.label(record)));
    }

    @Test
    void recordsOutsideOfTheAreaAreCounted() throws IOException, Malformed {
        LogRecord record = log.record(13);
        lines.set(13, new ExportLine.Sealed(13, record.kind(), record.id(), record.leaf(), ExportLine.Absent.OUTSIDE));

        LogReport report = log.check(directory, log.export(lines));

        assertThat(report.isSound()).isTrue();
        assertThat(report.outside()).isEqualTo(1);
        assertThat(report.verified()).isEqualTo(39);
    }

    @ParameterizedTest
    @CsvSource({"13, 1, false", "13, 4, false", "39, 1, true", "13, 27, true", "0, 40, true"})
    void recordsThatWereRewrittenWithTheirLeavesAreTold(int place, int count, boolean isToTheEnd)
            throws IOException, Malformed {
        for (int i = place; i < place + count; i++) {
            LogRecord made = SealedLog.record(100 + i, log.record(i).at());
            lines.set(i, ExportLine.Sealed.of(i, made.leaf(), made));
        }

        Label first = SealedLog.label(SealedLog.record(100 + place, Records.NOON));
        isTold(new Difference.Rewritten(place, count, Optional.of(first), isToTheEnd));
    }

    private void isTold(Difference... differences) throws IOException, Malformed {
        LogReport report = log.check(directory, log.export(lines));

        assertThat(report.first()).containsExactly(differences);
        assertThat(report.differences()).isEqualTo(differences.length);
    }

    private void numberAnew(boolean isWanted) {
        for (int i = 0; isWanted && i < lines.size(); i++) {
            if (lines.get(i) instanceof ExportLine.Sealed line) {
                lines.set(i, new ExportLine.Sealed(i, line.kind(), line.id(), line.leaf(), line.content()));
            }
        }
    }
}
