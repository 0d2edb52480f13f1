package fangfan.evidence.check;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.evidence.Malformed;
import fangfan.evidence.checkpoint.Checkpoint;
import fangfan.evidence.checkpoint.SignedCheckpoint;
import fangfan.evidence.checkpoint.SigningKey;
import fangfan.evidence.export.ExportLine;
import fangfan.evidence.record.LogRecord;
import fangfan.evidence.record.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to tamper with a log, what is told of each, and where. */
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

        isTold(new Difference.SlippedIn(place, 1, Optional.of(label(made))));
    }

    @Test
    void aRecordBehindTheLastCheckpointIsTold() throws IOException, Malformed {
        LogRecord made = SealedLog.record(99, AFTER);
        lines.add(ExportLine.Sealed.of(40, made.leaf(), made));

        isTold(new Difference.SlippedIn(40, 1, Optional.of(label(made))));
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

        assertThat(report.first()).isEqualTo(isTold ? List.of(new Difference.NeverSealed(label(made), at)) : List.of());
        assertThat(report.pending()).isEqualTo(isTold ? 0 : 1);
    }

    @Test
    void aRecordThatWasTakenOutOfTheLogOnlyIsFound() throws IOException, Malformed {
        LogRecord record = log.record(13);
        lines.remove(13);
        lines.add(new ExportLine.Unsealed(record));
        numberAnew(true);

        isTold(new Difference.Unlisted(13, label(record)));
    }

    @Test
    void aRecordThatTheDatabaseHasNoMoreIsTold() throws IOException, Malformed {
        LogRecord record = log.record(13);
        lines.set(13, new ExportLine.Sealed(13, record.kind(), record.id(), record.leaf(), ExportLine.Absent.MISSING));

        isTold(new Difference.Missing(13, label(record)));
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

        Label first = label(SealedLog.record(100 + place, Records.NOON));
        isTold(new Difference.Rewritten(place, count, Optional.of(first), isToTheEnd));
    }

    @ParameterizedTest(name = "{0} s after the checkpoint before it")
    @CsvSource({"-601, true", "-600, false", "0, false"})
    void aBackdatedRecordIsTold(int seconds, boolean isTold) throws IOException, Malformed {
        Checkpoint before = log.latest().checkpoint();
        LogRecord record = SealedLog.record(99, before.at().plusSeconds(seconds));
        log.seal(record);
        log.checkpoint(before.at().plusSeconds(60));
        log.write(directory);

        assertThat(log.check(directory, log.export(log.lines())).first())
                .isEqualTo(
                        isTold
                                ? List.of(new Difference.Backdated(40, label(record), record.at(), before.at()))
                                : List.of());
    }

    @ParameterizedTest(name = "{0} s after its checkpoint")
    @CsvSource({"61, true", "60, false", "-1, false"})
    void aRecordFromTheFutureIsTold(int seconds, boolean isTold) throws IOException, Malformed {
        Instant sealed = AFTER.plusSeconds(30);
        LogRecord record = SealedLog.record(99, sealed.plusSeconds(seconds));
        log.seal(record);
        log.checkpoint(sealed);
        log.write(directory);

        assertThat(log.check(directory, log.export(log.lines())).first())
                .isEqualTo(
                        isTold ? List.of(new Difference.Postdated(40, label(record), record.at(), sealed)) : List.of());
    }

    @Test
    void aLogThatGrewSinceTheCopyIsFollowedByItsOwnCheckpoint() throws IOException, Malformed {
        grow();
        assertThat(log.check(directory, log.export(log.lines())).isSound()).isTrue();

        List<ExportLine> grown = log.lines();
        grown.remove(44);
        lines.clear();
        lines.addAll(grown);
        isTold(new Difference.TailCut(44, 1));

        LogRecord made = SealedLog.record(99, log.record(44).at());
        lines.add(ExportLine.Sealed.of(44, made.leaf(), made));
        isTold(new Difference.OtherLog("log.ndjson", 40, 45));
    }

    @Test
    void oneCheckpointTellsThatTheLogIsAnotherButNotWhere() throws IOException, Malformed {
        assertThat(log.checkAlone(log.export(lines)).isSound()).isTrue();

        LogRecord made = SealedLog.record(99, log.record(13).at());
        lines.set(13, ExportLine.Sealed.of(13, made.leaf(), made));
        assertThat(log.checkAlone(log.export(lines)).first())
                .containsExactly(
                        new Difference.OtherLog("kept.txt", 0, 40), new Difference.OtherLog("log.ndjson", 0, 40));

        lines.set(13, ExportLine.Sealed.of(13, log.record(13).leaf(), made));
        assertThat(log.checkAlone(log.export(lines)).first()).containsExactly(new Difference.Changed(13, label(made)));

        lines.clear();
        lines.addAll(log.lines().subList(0, 39));
        assertThat(log.checkAlone(log.export(lines)).first()).containsExactly(new Difference.TailCut(39, 1));
    }

    @Test
    void leavesThatWereChangedAreToldFromALogThatWas() throws IOException, Malformed {
        byte[] leaves = Files.readAllBytes(directory.resolve("leaves"));
        leaves[13 * 32 + 5] ^= 1;
        Files.write(directory.resolve("leaves"), leaves);
        String folder = "checkpoints/2026-11-26/";

        isTold(
                new Difference.Rewritten(13, 1, Optional.of(label(log.record(13))), false),
                new Difference.LeavesChanged(folder + "000000000020.txt", 20, true),
                new Difference.LeavesChanged(folder + "000000000030.txt", 30, true),
                new Difference.LeavesChanged(folder + "000000000040.txt", 40, true),
                new Difference.LeavesChanged("log.ndjson", 40, true));
    }

    @Test
    void leavesThatWereCutAreTold() throws IOException, Malformed {
        byte[] leaves = Files.readAllBytes(directory.resolve("leaves"));
        Files.write(directory.resolve("leaves"), Arrays.copyOf(leaves, leaves.length - 1));

        isTold(new Difference.LeavesCut(39, 40));
    }

    @Test
    void checkpointsThatAreNoneOrForgedOrOutOfOrderAreTold() throws IOException, Malformed {
        Path day = directory.resolve("checkpoints/2026-11-26");
        Files.writeString(
                day.resolve("000000000005.txt"), log.checkpoints().get(0).print());
        Files.writeString(day.resolve("000000000006.txt"), "no checkpoint");
        SignedCheckpoint forged = SignedCheckpoint.sign(log.checkpoints().get(1).checkpoint(), SigningKey.generate());
        Files.writeString(day.resolve("000000000020.txt"), forged.print());
        Checkpoint third = log.checkpoints().get(2).checkpoint();
        SignedCheckpoint early = SignedCheckpoint.sign(
                new Checkpoint(
                        30,
                        third.root(),
                        log.checkpoints().get(0).checkpoint().at().minusSeconds(1)),
                log.signingKey());
        Files.writeString(day.resolve("000000000030.txt"), early.print());

        List<Difference> found = log.check(directory, log.export(lines)).first();

        String folder = "checkpoints/2026-11-26/";
        assertThat(found)
                .startsWith(
                        new Difference.NoCheckpoint(folder + "000000000005.txt"),
                        new Difference.NoCheckpoint(folder + "000000000006.txt"),
                        new Difference.Forged(folder + "000000000020.txt"),
                        new Difference.TimeOrder(folder + "000000000030.txt", folder + "000000000010.txt"));
    }

    @Test
    void anExportWithACheckpointOfAnotherKeyIsTold() throws IOException, Malformed {
        SealedLog other = new SealedLog();

        assertThat(log.check(directory, other.export(lines)).first())
                .containsExactly(new Difference.Forged("log.ndjson"));
    }

    private void isTold(Difference... differences) throws IOException, Malformed {
        LogReport report = log.check(directory, log.export(lines));

        assertThat(report.first()).containsExactly(differences);
        assertThat(report.differences()).isEqualTo(differences.length);
    }

    private void grow() {
        for (int i = 40; i < 45; i++) {
            log.seal(SealedLog.record(i, AFTER.plusSeconds(i)));
        }
        log.checkpoint(AFTER.plusSeconds(60));
    }

    private void numberAnew(boolean isWanted) {
        for (int i = 0; isWanted && i < lines.size(); i++) {
            if (lines.get(i) instanceof ExportLine.Sealed line) {
                lines.set(i, new ExportLine.Sealed(i, line.kind(), line.id(), line.leaf(), line.content()));
            }
        }
    }

    private static Label label(LogRecord record) {
        return new Label(record.kind(), record.id());
    }
}
