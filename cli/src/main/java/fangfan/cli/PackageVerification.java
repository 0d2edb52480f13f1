package fangfan.cli;

import fangfan.evidence.Malformed;
import fangfan.evidence.checkpoint.LogKey;
import fangfan.evidence.pack.EvidenceCheck;
import fangfan.evidence.pack.EvidenceStep;
import fangfan.evidence.pack.EvidenceZip;
import fangfan.vocabulary.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Verifies an evidence package, and tells each step in a line. */
final class PackageVerification {

    private final Speech speech;
    private final PrintWriter out;

    PackageVerification(Speech speech, PrintWriter out) {
        this.speech = speech;
        this.out = out;
    }

    /** @return whether every step holds */
    boolean verify(Path zip, Optional<LogKey> given) {
        List<EvidenceStep> steps = steps(zip, given);
        StepWords words = new StepWords(speech);
        steps.forEach(step -> out.println(words.of(step)));
        if (given.isEmpty()) {
            out.println(speech.of(
                    "注意：公钥取自这个包自己，只说明包里的东西互相对得上；要证明是谁签的，用 --key 给出从别处拿到的公钥",
                    "note: the key came out of the package itself, so this proves only that the package agrees with itself; to prove who"
                            + " signed, give the key that you got from elsewhere with --key"));
        }
        long failing = steps.stream().filter(step -> !step.holds()).count();
        out.println(
                failing == 0
                        ? speech.of("全部对得上", "everything agrees")
                        : speech.of("有 %s 处对不上，这份证据不能作数", "%s steps fail: the package proves nothing")
                                .formatted(failing));
        return failing == 0;
    }

    private static List<EvidenceStep> steps(Path zip, Optional<LogKey> given) {
        try {
            return EvidenceCheck.steps(EvidenceZip.read(zip), given);
        } catch (Malformed noPackage) {
            String place = noPackage.place();
            throw new MisusedArgument(
                    FilePaths.shown(zip),
                    place.equals("zip")
                            ? new Text(
                                    "不是证据包：压缩包坏了，太大，或者有不该有的文件",
                                    "not an evidence package: the zip is broken, too large, or has files that none has")
                            : new Text("不是证据包：缺少 " + place, "not an evidence package: %s is missing".formatted(place)));
        } catch (IOException e) {
            throw FilePaths.unreadable(zip, e);
        }
    }
}
