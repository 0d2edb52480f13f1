package fangfan.evidence.pack;

import fangfan.evidence.Hex;
import fangfan.evidence.Sha256;
import fangfan.evidence.check.SealedLog;
import fangfan.evidence.record.DecisionEntry;
import fangfan.evidence.record.Part;
import fangfan.evidence.record.Records;
import fangfan.evidence.tree.Frontier;
import fangfan.evidence.tree.InclusionProof;
import fangfan.evidence.tree.MerkleTree;
import fangfan.evidence.tree.TreeHash;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The evidence of a made-up decision, which was sealed behind the forty records of a log. */
public final class Packages {

    private static final byte[] TABLE = "table".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PARAMETERS = "parameters".getBytes(StandardCharsets.UTF_8);

    private Packages() {}

    public static Evidence evidence(SealedLog log) {
        String sha256 = Hex.print(Sha256.of(
                "key-groups.drl.xlsx\n5\ntableparameters.xlsx\n10\nparameters".getBytes(StandardCharsets.UTF_8)));
        byte[] document = ("{\"outcome\":\"MATCHED\",\"ruleset\":{\"version\":1,\"sha256\":\"" + sha256 + "\"}}")
                .getBytes(StandardCharsets.UTF_8);
        byte[] trace = "{\"rules\":[]}".getBytes(StandardCharsets.UTF_8);
        DecisionEntry record = record(document, trace);
        log.seal(record);
        log.checkpoint(Records.NOON.plusSeconds(3600));
        Map<Part, byte[]> keys = new EnumMap<>(Part.class);
        keys.put(Part.DOCUMENT, Records.key(record.id(), Part.DOCUMENT).bytes());
        keys.put(Part.TRACE, Records.key(record.id(), Part.TRACE).bytes());
        return new Evidence(
                record,
                proof(log),
                log.latest(),
                log.key(),
                keys,
                record.answer(document),
                Map.of(Part.TRACE, trace),
                new TreeMap<>(Map.of("key-groups.drl.xlsx", TABLE, "parameters.xlsx", PARAMETERS)));
    }

    public static Path write(Evidence evidence, Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip)) {
            EvidenceWriter.write(evidence, out);
        }
        return zip;
    }

    private static InclusionProof proof(SealedLog log) {
        return new MerkleTree((level, position) -> subtree(log, level, position), SealedLog.SEALED + 1L)
                .inclusionOf(SealedLog.SEALED);
    }

    private static byte[] subtree(SealedLog log, int level, long position) {
        Frontier frontier = new Frontier();
        for (long place = position << level; place < (position + 1) << level; place++) {
            frontier.append(log.record((int) place).leaf());
        }
        return frontier.size() == 0 ? TreeHash.empty() : frontier.root();
    }

    private static DecisionEntry record(byte[] document, byte[] trace) {
        UUID id = UUID.fromString("01930000-0000-7000-8000-0000000000aa");
        SecureRandom random = new SecureRandom();
        return new DecisionEntry(
                id,
                new UUID(7, 7),
                "500116101201-0001",
                "500116101201",
                "2023-2",
                LocalDate.of(2023, 9, 30),
                1,
                "MATCHED",
                false,
                Records.NOON.plusSeconds(3590),
                "ZH",
                false,
                new UUID(8, 9),
                Records.key(id, Part.CALL).encrypt(new byte[] {'{', '}'}, random),
                Records.key(id, Part.DOCUMENT).encrypt(document, random),
                Records.key(id, Part.TRACE).encrypt(trace, random));
    }
}
