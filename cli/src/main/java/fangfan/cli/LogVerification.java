package fangfan.cli;

import fangfan.evidence.Malformed;
import fangfan.evidence.Millis;
import fangfan.evidence.check.LogCheck;
import fangfan.evidence.check.LogDirectory;
import fangfan.evidence.check.LogReport;
import fangfan.evidence.check.SealedLeaves;
import fangfan.evidence.check.SourcedCheckpoint;
import fangfan.evidence.checkpoint.LogKey;
import fangfan.evidence.checkpoint.SignedCheckpoint;
import fangfan.vocabulary.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Verifies an export of the log against what was kept elsewhere. */
final class LogVerification {

    private static final long NANOS = 1_000_000_000L;

    private final Speech speech;
    private final PrintWriter out;
    private final Optional<LogKey> given;

    LogVerification(Speech speech, PrintWriter out, Optional<LogKey> given) {
        this.speech = speech;
        this.out = out;
        this.given = given;
    }

    /** @return whether nothing differs */
    boolean verify(Path export, Optional<Path> directory, Optional<Path> checkpoint) {
        if (directory.isEmpty() && checkpoint.isEmpty()) {
            throw new MisusedArgument(
                    FilePaths.shown(export),
                    new Text(
                            "只有导出的日志没法核对，请用 --log 给出另外存着的目录，或用 --checkpoint 给出一个检查点",
                            "an export alone cannot be verified; give the directory that was kept with --log, or one checkpoint with --checkpoint"));
        }
        LogCheck check = check(directory, checkpoint.map(this::kept).stream().toList());
        long start = System.nanoTime();
        LogReport report = report(check, export);
        long perSecond = report.verified() * NANOS / Math.max(1, System.nanoTime() - start);
        tell(report, perSecond, directory.isPresent());
        return report.isSound();
    }

    private LogCheck check(Optional<Path> directory, List<SourcedCheckpoint> more) {
        if (directory.isEmpty()) {
            return new LogCheck(
                    given.orElseThrow(() -> new MisusedArgument(
                            "--checkpoint",
                            new Text(
                                    "还要用 --key 给出公钥，才能核对签名",
                                    "give the public key with --key, too: it takes it to verify the signature"))),
                    SealedLeaves.none(),
                    more);
        }
        MisusedArgument.unlessExists(directory.get());
        MisusedArgument.unlessExists(directory.get().resolve("leaves"));
        try {
            LogDirectory read = LogDirectory.read(directory.get());
            LogKey key = given.or(read::key)
                    .orElseThrow(() -> new MisusedArgument(
                            FilePaths.shown(directory.get().resolve("public-key.pem")),
                            new Text("没有可用的公钥，请用 --key 给出", "no public key that can be used; give it with --key")));
            return LogCheck.of(key, read, more);
        } catch (IOException e) {
            throw FilePaths.unreadable(directory.get(), e);
        }
    }

    private SourcedCheckpoint kept(Path file) {
        MisusedArgument.unlessExists(file);
        try {
            String text = new String(FilePaths.read(file), StandardCharsets.UTF_8);
            return new SourcedCheckpoint(SignedCheckpoint.parse(text), FilePaths.shown(file), false);
        } catch (Malformed noCheckpoint) {
            throw new MisusedArgument(
                    FilePaths.shown(file), new Text("不是检查点，请核对文件", "not a checkpoint; check the file"));
        }
    }

    private LogReport report(LogCheck check, Path export) {
        try (InputStream in = Files.newInputStream(export)) {
            return check.check(in, FilePaths.shown(export));
        } catch (Malformed noExport) {
            throw new MisusedArgument(
                    FilePaths.shown(export),
                    new Text(
                            "既不是证据包，也不是导出的日志，请核对文件",
                            "neither an evidence package nor an export of the log; check the file"));
        } catch (IOException e) {
            throw FilePaths.unreadable(export, e);
        }
    }

    private void tell(LogReport report, long perSecond, boolean hasDirectory) {
        DifferenceWords words = new DifferenceWords(speech);
        report.first().forEach(difference -> out.println(words.of(difference)));
        long more = report.differences() - report.first().size();
        if (more > 0) {
            out.println(speech.of("还有 %s 处没有列出", "%s more are not listed").formatted(more));
        }
        out.println(speech.of("%s 条记录的内容就是封存时的内容，每秒核对 %s 条", "%s records are what was sealed, %s verified per second")
                .formatted(report.verified(), perSecond));
        if (report.outside() > 0) {
            out.println(speech.of(
                            "%s 条不在导出人的地区里，只核对了位置和指纹",
                            "%s lie outside the area of who exported: only places and hashes are verified")
                    .formatted(report.outside()));
        }
        report.newest()
                .ifPresent(newest -> out.println(speech.of(
                                "%s 个检查点，最新的在 %s，封存了 %s 条", "%s checkpoints, the newest of %s, which seals %s records")
                        .formatted(report.checkpoints(), Millis.print(newest), report.sealed())));
        if (report.pending() > 0) {
            out.println(speech.of("%s 条还没有封存，这次核对不了", "%s are not sealed yet, so they cannot be verified now")
                    .formatted(report.pending()));
        }
        if (!report.isSound() && report.goesBeyondTheExport()) {
            out.println(speech.of(
                            "注意：这份导出只到 %s 的检查点，存着的比它新。如果是先导出、后抄目录，请重新导出再核对；刚导出的还这样，就是末尾真的少了",
                            "note: this export goes as far as the checkpoint of %s, and what was kept is newer; if it was copied after the export, export and verify again; if a fresh export says the same, the tail is really missing")
                    .formatted(Millis.print(report.exported().orElseThrow())));
        }
        if (given.isEmpty() && hasDirectory) {
            out.println(
                    speech.of(
                            "注意：公钥取自这个目录自己；要证明是谁签的，用 --key 给出从别处拿到的公钥",
                            "note: the key came out of the directory itself; to prove who signed, give the key that you got from elsewhere with --key"));
        }
        out.println(
                report.isSound()
                        ? speech.of("全部对得上", "everything agrees")
                        : speech.of("有 %s 处对不上", "%s differences").formatted(report.differences()));
    }
}
