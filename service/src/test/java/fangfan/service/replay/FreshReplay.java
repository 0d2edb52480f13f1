package fangfan.service.replay;

import fangfan.decision.BeforeAndAfter;
import fangfan.evidence.record.DecisionEntry;
import fangfan.evidence.record.RecordJson;
import fangfan.service.trace.DataKey;
import fangfan.service.trace.KeptDecision;
import fangfan.shipped.ShippedRuleset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Replays the decisions of a file in a process of its own, and tells how many bytes differ. */
final class FreshReplay {

    private FreshReplay() {}

    /** @param arguments the file: on each line a data key and a record as the log exports it, with a tab between */
    public static void main(String[] arguments) throws Exception {
        ShippedRuleset shipped = ShippedRuleset.load();
        BeforeAndAfter.Version version = new BeforeAndAfter.Version(shipped.ruleset(), shipped.rounds());
        List<String> lines = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
        long differing = 0;
        long compared = 0;
        for (String line : lines) {
            KeptDecision kept = kept(line);
            Rerun.Made made = (Rerun.Made) Rerun.of(kept, version);
            differing += differing(kept.document(), made.document()) + differing(kept.trace(), made.trace());
            compared += kept.document().length + kept.trace().length;
        }
        System.out.printf(
                Locale.ROOT,
                "%s %s: %d decisions, %d bytes, differing bytes %d%n",
                TimeZone.getDefault().getID(),
                Locale.getDefault().toLanguageTag(),
                lines.size(),
                compared,
                differing);
    }

    private static KeptDecision kept(String line) throws Exception {
        String[] keyAndRecord = line.split("\t");
        DecisionEntry entry =
                (DecisionEntry) RecordJson.read((ObjectNode) JsonMapper.shared().readTree(keyAndRecord[1]));
        return new KeptDecision(
                entry, new DataKey(entry.dataKey(), Base64.getDecoder().decode(keyAndRecord[0])));
    }

    private static long differing(byte[] one, byte[] other) {
        int common = Math.min(one.length, other.length);
        long differing = Math.max(one.length, other.length) - common;
        if (!Arrays.equals(one, other)) {
            for (int i = 0; i < common; i++) {
                differing += one[i] == other[i] ? 0 : 1;
            }
        }
        return differing;
    }
}
