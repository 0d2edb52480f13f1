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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of checkpoints and leaves: of their times, of a log that is not theirs, and when they themselves were tampered with. */
class CheckpointsCheckTest {

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
                                ? List.of(
                                        new Difference.Backdated(40, SealedLog.label(record), record.at(), before.at()))
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
                        isTold
                                ? List.of(new Difference.Postdated(40, SealedLog.label(record), record.at(), sealed))
                                : List.of());
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
        assertThat(log.checkAlone(log.export(lines)).first())
                .containsExactly(new Difference.Changed(13, SealedLog.label(made)));

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
                new Difference.Rewritten(13, 1, Optional.of(SealedLog.label(log.record(13))), false),
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
}
