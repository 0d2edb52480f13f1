package fangfan.evidence.pack;

import fangfan.evidence.Hex;
import fangfan.evidence.Json;
import fangfan.evidence.Malformed;
import fangfan.evidence.Members;
import fangfan.evidence.Utf8;
import fangfan.evidence.checkpoint.LogKey;
import fangfan.evidence.checkpoint.SignedCheckpoint;
import fangfan.evidence.record.DecisionEntry;
import fangfan.evidence.record.Part;
import fangfan.evidence.record.PartKey;
import fangfan.evidence.record.RecordJson;
import fangfan.evidence.tree.InclusionProof;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads the files of a package one by one, each strictly. */
final class EvidenceReading {

    private static final String WHOLE = "file";

    /** The record with the receipt that was given for it. */
    record Receipted(DecisionEntry record, byte[] receipt) {}

    private EvidenceReading() {}

    static Receipted record(byte[] file) throws Malformed {
        Members members = new Members(Json.parse(file, WHOLE));
        byte[] receipt = members.hash("receipt");
        if (RecordJson.read(members) instanceof DecisionEntry decision) {
            members.end();
            return new Receipted(decision, receipt);
        }
        throw new Malformed("kind");
    }

    static InclusionProof proof(byte[] file) throws Malformed {
        Members members = new Members(Json.parse(file, WHOLE));
        long index = members.longNumber("index");
        long size = members.longNumber("size");
        JsonNode nodes = members.node("path");
        members.end();
        if (!nodes.isArray()) {
            throw new Malformed("path");
        }
        List<byte[]> path = new ArrayList<>();
        for (JsonNode node : nodes) {
            path.add(Hex.parseHash(node.isString() ? node.stringValue() : "").orElseThrow(() -> new Malformed("path")));
        }
        return new InclusionProof(index, size, path);
    }

    static SignedCheckpoint checkpoint(byte[] file) throws Malformed {
        return SignedCheckpoint.parse(text(file));
    }

    static LogKey key(byte[] file) throws Malformed {
        return LogKey.ofPem(text(file));
    }

    static Map<Part, byte[]> keys(byte[] file) throws Malformed {
        Members members = new Members(Json.parse(file, WHOLE));
        Map<Part, byte[]> keys = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (members.has(part.word())) {
                byte[] key = members.base64(part.word());
                if (key.length != PartKey.LENGTH) {
                    throw new Malformed(part.word());
                }
                keys.put(part, key);
            }
        }
        members.end();
        return keys;
    }

    /** The hash of the workbooks, as the decision names it. */
    static String workbooks(byte[] decision) throws Malformed {
        Members members = new Members(Json.parse(decision, WHOLE));
        try {
            return new Members(members.object("ruleset")).text("sha256");
        } catch (Malformed malformed) {
            throw malformed.within("ruleset");
        }
    }

    private static String text(byte[] file) throws Malformed {
        return Utf8.text(file).orElseThrow(() -> new Malformed(WHOLE));
    }
}
