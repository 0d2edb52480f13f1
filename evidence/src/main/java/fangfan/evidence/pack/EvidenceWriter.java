package fangfan.evidence.pack;

import fangfan.evidence.Hex;
import fangfan.evidence.Json;
import fangfan.evidence.StrictBase64;
import fangfan.evidence.record.Part;
import fangfan.evidence.record.RecordJson;
import fangfan.evidence.tree.InclusionProof;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an evidence package: the same evidence, the same bytes. */
public final class EvidenceWriter {

    // Zip has no way to leave the time out.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private EvidenceWriter() {}

    /** @param out stays open */
    public static void write(Evidence evidence, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, EvidenceFiles.HOW_TO_VERIFY, howToVerify());
        add(zip, EvidenceFiles.RECORD, record(evidence));
        add(zip, EvidenceFiles.PROOF, proof(evidence.proof()));
        add(zip, EvidenceFiles.CHECKPOINT, utf8(evidence.checkpoint().print()));
        add(zip, EvidenceFiles.PUBLIC_KEY, utf8(evidence.key().pem()));
        add(zip, EvidenceFiles.KEYS, keys(evidence.keys()));
        add(zip, EvidenceFiles.DECISION, evidence.decision());
        for (Part part : Part.values()) {
            byte[] plain = evidence.plain().get(part);
            if (plain != null) {
                add(zip, EvidenceFiles.of(part), plain);
            }
        }
        for (Map.Entry<String, byte[]> workbook : evidence.workbooks().entrySet()) {
            add(zip, EvidenceFiles.WORKBOOKS + workbook.getKey(), workbook.getValue());
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] record(Evidence evidence) {
        return Json.print(RecordJson.write(evidence.record())
                .put("receipt", Hex.print(evidence.record().leaf())));
    }

    private static byte[] proof(InclusionProof proof) {
        ObjectNode json = Json.object().put("index", proof.index()).put("size", proof.size());
        ArrayNode path = json.putArray("path");
        proof.path().forEach(hash -> path.add(Hex.print(hash)));
        return Json.print(json);
    }

    private static byte[] keys(Map<Part, byte[]> keys) {
        ObjectNode json = Json.object();
        for (Part part : Part.values()) {
            byte[] key = keys.get(part);
            if (key != null) {
                json.put(part.word(), StrictBase64.print(key));
            }
        }
        return Json.print(json);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] howToVerify() throws IOException {
        try (InputStream in = EvidenceWriter.class.getResourceAsStream(EvidenceFiles.HOW_TO_VERIFY)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
