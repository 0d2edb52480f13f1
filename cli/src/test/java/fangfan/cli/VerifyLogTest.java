package fangfan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.evidence.check.SealedLog;
import fangfan.evidence.export.ExportLine;
import fangfan.evidence.record.LogRecord;
import fangfan.evidence.record.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyLogTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final SealedLog log = new SealedLog();
    private final List<ExportLine> lines = log.lines();

    @BeforeEach
    void write() throws IOException {
        log.write(folder);
        Files.writeString(folder.resolve("key.pem"), log.key().pem());
        Files.writeString(folder.resolve("kept.txt"), log.latest().print());
    }

    @Test
    void aSoundLogIsCountedAndWhatIsNotCoveredTold() throws IOException {
        lines.add(new ExportLine.Unsealed(SealedLog.record(99, Records.NOON.plusSeconds(3600))));

        Ran ran = verify("--log", folder.toString(), "--key", path("key.pem"));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().replaceAll("每秒核对 \\d+ 条", "每秒核对 n 条")).isEqualTo("""
                40 条记录的内容就是封存时的内容，每秒核对 n 条
                5 个检查点，最新的在 2026-11-26T04:39:05.000Z，封存了 40 条
                1 条还没有封存，这次核对不了
                全部对得上
                """);
        assertThat(ran.exit()).isZero();
    }

    @Test
    void eachDifferenceIsToldWithItsPlaceKindAndId() throws IOException {
        LogRecord made = SealedLog.record(99, log.record(5).at());
        lines.set(
                5,
                new ExportLine.Sealed(
                        5, "SIGN_IN", log.record(5).id(), log.record(5).leaf(), new ExportLine.Present(made)));
        Collections.swap(lines, 20, 30);
        lines.remove(10);

        Ran ran = verify("--log", folder.toString());

        assertThat(ran.out().replaceAll("每秒核对 \\d+ 条", "每秒核对 n 条")).isEqualTo("""
                位置 5（SIGN_IN 01930000-0000-7000-8000-000000000005）：内容和封存时不同，被改过
                位置 10：从这里起少了 1 条，被删了
                位置 20：和位置 30 的记录互换了
                38 条记录的内容就是封存时的内容，每秒核对 n 条
                5 个检查点，最新的在 2026-11-26T04:39:05.000Z，封存了 40 条
                注意：公钥取自这个目录自己；要证明是谁签的，用 --key 给出从别处拿到的公钥
                有 3 处对不上
                """);
        assertThat(ran.out()).doesNotContain("500116101201-");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void anExportThatIsOlderThanTheDirectoryIsToldToBeMadeAgain() throws IOException {
        Path export = Files.write(folder.resolve("log.ndjson"), log.export(lines));
        for (int place = SealedLog.SEALED; place < SealedLog.SEALED + 10; place++) {
            log.seal(SealedLog.record(place, Records.NOON.plusSeconds(60L * place)));
        }
        log.checkpoint(Records.NOON.plusSeconds(49 * 60 + 5));
        log.write(folder);

        Ran ran = Ran.fangfan("verify", export.toString(), "--log", folder.toString(), "--key", path("key.pem"));

        assertThat(ran.out().replaceAll("每秒核对 \\d+ 条", "每秒核对 n 条")).isEqualTo("""
                位置 40：从这里起，末尾少了 10 条，被截掉了
                40 条记录的内容就是封存时的内容，每秒核对 n 条
                6 个检查点，最新的在 2026-11-26T04:49:05.000Z，封存了 50 条
                注意：这份导出只到 2026-11-26T04:39:05.000Z 的检查点，存着的比它新。如果是先导出、后抄目录，请重新导出再核对；刚导出的还这样，就是末尾真的少了
                有 1 处对不上
                """);
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void withOneCheckpointItIsToldThatSomethingChanged() throws IOException {
        assertThat(verify("--checkpoint", path("kept.txt"), "--key", path("key.pem"))
                        .exit())
                .isZero();

        LogRecord made = SealedLog.record(99, log.record(5).at());
        lines.set(5, ExportLine.Sealed.of(5, made.leaf(), made));
        Ran ran = verify("--lang", "en", "--checkpoint", path("kept.txt"), "--key", path("key.pem"));

        assertThat(ran.out())
                .startsWith(path("kept.txt")
                        + ": the first 40 records of the log are not those that the checkpoint seals; something from place 0 on was"
                        + " changed, and it takes the leaves that were kept (--log) to tell which\n")
                .endsWith("\n2 differences\n");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void whatIsMissingForAVerificationIsTold() throws IOException {
        String export = path("log.ndjson");

        assertThat(verify()).isEqualTo(refused(export + ": 只有导出的日志没法核对，请用 --log 给出另外存着的目录，或用 --checkpoint 给出一个检查点"));
        assertThat(verify("--checkpoint", path("kept.txt"))).isEqualTo(refused("--checkpoint: 还要用 --key 给出公钥，才能核对签名"));
        assertThat(verify("--checkpoint", path("key.pem"), "--key", path("key.pem")))
                .isEqualTo(refused(path("key.pem") + ": 不是检查点，请核对文件"));
        assertThat(verify("--log", path("missing"))).isEqualTo(refused(path("missing") + ": 没有这个文件或文件夹，请核对路径"));
        assertThat(Ran.fangfan("verify", path("key.pem"), "--log", folder.toString()))
                .isEqualTo(refused(path("key.pem") + ": 既不是证据包，也不是导出的日志，请核对文件"));
        Files.delete(folder.resolve("public-key.pem"));
        assertThat(verify("--log", folder.toString()))
                .isEqualTo(refused(path("public-key.pem") + ": 没有可用的公钥，请用 --key 给出"));
    }

    private static Ran refused(String message) {
        return new Ran(2, "", message + System.lineSeparator());
    }

    private Ran verify(String... options) throws IOException {
        Path export = Files.write(folder.resolve("log.ndjson"), log.export(lines));
        String[] arguments = new String[options.length + 2];
        arguments[0] = "verify";
        arguments[1] = export.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Ran.fangfan(arguments);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
