package fangfan.service.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.evidence.checkpoint.LogKey;
import fangfan.evidence.pack.EvidenceZip;
import fangfan.service.Calls;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;

/** An evidence package and a public key in a directory, and what {@code ./fangfan verify} says of them. */
record VerifiedEvidence(Path directory) {

    private static final String RECORD = "record.json";
    private static final String PROOF = "proof.json";

    Path zip() {
        return directory.resolve("evidence.zip");
    }

    Path key() {
        return directory.resolve("public-key.pem");
    }

    void agreesWith(JsonNode decision) throws Exception {
        SortedMap<String, byte[]> files = EvidenceZip.read(zip());
        assertThat(verified(zip()))
                .isEqualTo(new Program.Ran(
                        0,
                        "对：记录的指纹就是回执 %s\n".formatted(receipt(decision)) + proved(files) + others(files, decision)
                                + "全部对得上\n"));
    }

    /** The household number in the record is another: so is its receipt, which stands in the answer, too. */
    void isRefusedWithAByteChanged(JsonNode decision) throws Exception {
        SortedMap<String, byte[]> files = EvidenceZip.read(zip());
        files.put(RECORD, utf8(text(files, RECORD).replace("-0001\"", "-0002\"")));
        assertThat(verified(packed(files, "record-changed.zip")))
                .isEqualTo(new Program.Ran(
                        1,
                        "不对：记录的指纹不是回执 %s，记录或回执被改过\n".formatted(receipt(decision)) + notProved(files)
                                + others(files, decision)
                                        .replace(
                                                "对：记录里的密文 document 解开就是 decision.json",
                                                "不对：记录里的密文 document 解开不是 decision.json，文件或钥匙被改过、不全")
                                + "有 3 处对不上，这份证据不能作数\n"));
    }

    void isRefusedWithTheProofOf(byte[] other, JsonNode decision) throws Exception {
        SortedMap<String, byte[]> files = EvidenceZip.read(zip());
        Path otherZip = Files.write(directory.resolve("other.zip"), other);
        files.put(PROOF, EvidenceZip.read(otherZip).get(PROOF));
        assertThat(verified(packed(files, "proof-of-another.zip")))
                .isEqualTo(new Program.Ran(
                        1,
                        "对：记录的指纹就是回执 %s\n".formatted(receipt(decision)) + notProved(files) + others(files, decision)
                                + "有 1 处对不上，这份证据不能作数\n"));
    }

    private Program.Ran verified(Path evidence) {
        return Program.run("verify", evidence.toString(), "--key", key().toString());
    }

    private static String proved(SortedMap<String, byte[]> files) {
        JsonNode proof = Calls.read(text(files, PROOF));
        return "对：记录在日志的位置 %s，检查点封存了 %s 条\n".formatted(proof.get("index"), proof.get("size"));
    }

    private static String notProved(SortedMap<String, byte[]> files) {
        JsonNode proof = Calls.read(text(files, PROOF));
        return "不对：没有证明记录在日志的位置 %s（检查点应封存 %s 条）\n".formatted(proof.get("index"), proof.get("size"));
    }

    private String others(SortedMap<String, byte[]> files, JsonNode decision) throws Exception {
        return """
                对：检查点由指纹为 %s 的公钥签名，时间 %s
                对：包里的公钥就是给出的公钥
                对：记录里的密文 document 解开就是 decision.json
                对：记录里的密文 trace 解开就是 trace.json
                没有：call.json 没有放进包里，无需核对
                对：%s 个工作簿的指纹就是结论里写的 %s
                """.formatted(
                        LogKey.ofPem(Files.readString(key())).fingerprint(),
                        text(files, "checkpoint.txt").lines().toList().get(3),
                        files.keySet().stream()
                                .filter(name -> name.startsWith("workbooks/"))
                                .count(),
                        decision.get("ruleset").get("sha256").stringValue());
    }

    private static String receipt(JsonNode decision) {
        return decision.get("receipt").stringValue();
    }

    private Path packed(SortedMap<String, byte[]> files, String name) throws IOException {
        Path copy = directory.resolve(name);
        try (OutputStream out = Files.newOutputStream(copy);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (String file : files.keySet()) {
                packed.putNextEntry(new ZipEntry(file));
                packed.write(files.get(file));
                packed.closeEntry();
            }
        }
        return copy;
    }

    private static String text(SortedMap<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
