package fangfan.cli;

import fangfan.evidence.Millis;
import fangfan.evidence.pack.EvidenceStep;

/** A step of verifying an evidence package, in a line. */
final class StepWords {

    private final Speech speech;

    StepWords(Speech speech) {
        this.speech = speech;
    }

    String of(EvidenceStep step) {
        if (step instanceof EvidenceStep.Deciphered part && !part.isShown()) {
            return speech.of("没有：%s.json 没有放进包里，无需核对", "none: %s.json is not in the package")
                    .formatted(part.part().word());
        }
        return (step.holds() ? speech.of("对", "agrees") : speech.of("不对", "differs")) + speech.colon() + told(step);
    }

    private String told(EvidenceStep step) {
        if (step instanceof EvidenceStep.Unreadable file) {
            return speech.of("%s 读不懂（%s），它被改过，或者不完整", "%s cannot be read (%s); it was changed or is not whole")
                    .formatted(file.file(), file.part());
        }
        if (step instanceof EvidenceStep.Receipt receipt) {
            return either(
                            step,
                            "记录的指纹就是回执 %s",
                            "记录的指纹不是回执 %s，记录或回执被改过",
                            "the record's hash is its receipt %s",
                            "the record's hash is not its receipt %s; one of them was changed")
                    .formatted(receipt.receipt());
        }
        if (step instanceof EvidenceStep.Place place) {
            return either(
                            step,
                            "记录在日志的位置 %s，检查点封存了 %s 条",
                            "没有证明记录在日志的位置 %s（检查点应封存 %s 条）",
                            "the record stands in the log at place %s, among the %s that the checkpoint seals",
                            "not proved that the record stands in the log at place %s, among the %s of the checkpoint")
                    .formatted(place.index(), place.size());
        }
        if (step instanceof EvidenceStep.Signature signature) {
            return either(
                            step,
                            "检查点由指纹为 %s 的公钥签名，时间 %s",
                            "检查点不是用指纹为 %s 的公钥签的，它自称的时间是 %s",
                            "the checkpoint is signed with the key of fingerprint %s, at %s",
                            "the checkpoint is not signed with the key of fingerprint %s; the time that it tells is %s")
                    .formatted(signature.fingerprint(), Millis.print(signature.at()));
        }
        if (step instanceof EvidenceStep.Workbooks workbooks) {
            return either(
                            step,
                            "%s 个工作簿的指纹就是结论里写的 %s",
                            "%s 个工作簿的指纹不是结论里写的 %s",
                            "the %s workbooks have the hash that the decision names, %s",
                            "the %s workbooks do not have the hash that the decision names, %s")
                    .formatted(workbooks.count(), workbooks.sha256());
        }
        return step instanceof EvidenceStep.Deciphered part
                ? deciphered(part)
                : either(
                        step,
                        "包里的公钥就是给出的公钥",
                        "包里的公钥不是给出的公钥",
                        "the key in the package is the given one",
                        "the key in the package is not the given one");
    }

    private String deciphered(EvidenceStep.Deciphered part) {
        String word = part.part().word();
        String file = word.equals("document") ? "decision.json" : word + ".json";
        return either(
                        part,
                        "记录里的密文 %s 解开就是 %s",
                        "记录里的密文 %s 解开不是 %s，文件或钥匙被改过、不全",
                        "the ciphertext %s of the record deciphers to %s",
                        "the ciphertext %s of the record does not decipher to %s; file or key was changed or is missing")
                .formatted(word, file);
    }

    private String either(EvidenceStep step, String zh, String zhNot, String en, String enNot) {
        return step.holds() ? speech.of(zh, en) : speech.of(zhNot, enNot);
    }
}
