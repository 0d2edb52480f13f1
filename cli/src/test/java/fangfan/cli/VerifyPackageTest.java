package fangfan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.evidence.Hex;
import fangfan.evidence.check.SealedLog;
import fangfan.evidence.checkpoint.SigningKey;
import fangfan.evidence.pack.Evidence;
import fangfan.evidence.pack.Packages;
import fangfan.evidence.record.Part;
import fangfan.evidence.tree.InclusionProof;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyPackageTest {

    private static final SealedLog LOG = new SealedLog();
    private static final Evidence EVIDENCE = Packages.evidence(LOG);
    private static final String RECEIPT = Hex.print(EVIDENCE.record().leaf());
    private static final String FINGERPRINT = LOG.key().fingerprint();
    private static final String SHA256 = "e4fb2d9ce6e290b78e7f0ef6813ace010d4fff5a6d5c0ee406d53d8bbd8c672d";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void eachStepIsToldInALine() throws IOException {
        Ran ran = Ran.fangfan("verify", zip(EVIDENCE), "--key", key());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo("""
                对：记录的指纹就是回执 %s
                对：记录在日志的位置 40，检查点封存了 41 条
                对：检查点由指纹为 %s 的公钥签名，时间 2026-11-26T05:00:00.000Z
                对：包里的公钥就是给出的公钥
                对：记录里的密文 document 解开就是 decision.json
                对：记录里的密文 trace 解开就是 trace.json
                没有：call.json 没有放进包里，无需核对
                对：2 个工作簿的指纹就是结论里写的 %s
                全部对得上
                """.formatted(RECEIPT, FINGERPRINT, SHA256));
        assertThat(ran.exit()).isZero();
    }

    @Test
    void withoutAKeyItIsSaidWhatThatProves() throws IOException {
        Ran ran = Ran.fangfan("verify", "--lang", "en", zip(EVIDENCE));

        assertThat(ran.out()).isEqualTo("""
                agrees: the record's hash is its receipt %s
                agrees: the record stands in the log at place 40, among the 41 that the checkpoint seals
                agrees: the checkpoint is signed with the key of fingerprint %s, at 2026-11-26T05:00:00.000Z
                agrees: the ciphertext document of the record deciphers to decision.json
                agrees: the ciphertext trace of the record deciphers to trace.json
                none: call.json is not in the package
                agrees: the 2 workbooks have the hash that the decision names, %s
                note: the key came out of the package itself, so this proves only that the package agrees with itself; to prove \
                who signed, give the key that you got from elsewhere with --key
                everything agrees
                """.formatted(RECEIPT, FINGERPRINT, SHA256));
        assertThat(ran.exit()).isZero();
    }

    @Test
    void everyStepThatFailsIsTold() throws IOException {
        Evidence touched = new Evidence(
                EVIDENCE.record(),
                new InclusionProof(39, 41, EVIDENCE.proof().path()),
                EVIDENCE.checkpoint(),
                SigningKey.generate().logKey(),
                EVIDENCE.keys(),
                new String(EVIDENCE.decision(), StandardCharsets.UTF_8)
                        .replace("MATCHED", "NOT_MATCHED")
                        .getBytes(StandardCharsets.UTF_8),
                Map.of(Part.TRACE, new byte[] {'{', '}'}),
                new TreeMap<>(Map.of("key-groups.drl.xlsx", new byte[] {1})));
        Ran ran = Ran.fangfan("verify", zip(touched), "--key", key());

        assertThat(ran.out()).isEqualTo("""
                对：记录的指纹就是回执 %s
                不对：没有证明记录在日志的位置 39（检查点应封存 41 条）
                对：检查点由指纹为 %s 的公钥签名，时间 2026-11-26T05:00:00.000Z
                不对：包里的公钥不是给出的公钥
                不对：记录里的密文 document 解开不是 decision.json，文件或钥匙被改过、不全
                不对：记录里的密文 trace 解开不是 trace.json，文件或钥匙被改过、不全
                没有：call.json 没有放进包里，无需核对
                不对：1 个工作簿的指纹不是结论里写的 %s
                有 5 处对不上，这份证据不能作数
                """.formatted(RECEIPT, FINGERPRINT, SHA256));
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void whatIsNoPackageEndsWith2() throws IOException {
        Path broken = Files.writeString(folder.resolve("a.zip"), "PK and no more");

        assertThat(Ran.fangfan("verify", broken.toString()))
                .isEqualTo(new Ran(2, "", broken + ": 不是证据包：压缩包坏了，太大，或者有不该有的文件" + System.lineSeparator()));
    }

    @Test
    void whatIsNoKeyEndsWith2() throws IOException {
        Path none = Files.writeString(folder.resolve("a.pem"), "no key");

        assertThat(Ran.fangfan("verify", zip(EVIDENCE), "--key", none.toString()))
                .isEqualTo(new Ran(
                        2, "", none + ": 不是 Ed25519 公钥，应以 -----BEGIN PUBLIC KEY----- 开头" + System.lineSeparator()));
    }

    private String zip(Evidence evidence) throws IOException {
        return Packages.write(evidence, folder.resolve("evidence.zip")).toString();
    }

    private String key() throws IOException {
        return Files.writeString(folder.resolve("key.pem"), LOG.key().pem()).toString();
    }
}
