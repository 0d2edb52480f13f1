package fangfan.cli;

import fangfan.evidence.check.Difference;

/** What does not agree among the checkpoints and leaves that were kept, in a sentence: the file first. */
final class KeptWords {

    private final Speech speech;

    KeptWords(Speech speech) {
        this.speech = speech;
    }

    String of(Difference difference) {
        if (difference instanceof Difference.OtherLog it) {
            return told(
                    it.source(),
                    "检查点封存的前 %s 条，和日志的前 %s 条不是一回事；从位置 %s 起有改动，是哪一条要用存着的 leaves（--log）才能指出"
                            .formatted(it.size(), it.size(), it.from()),
                    "the first %s records of the log are not those that the checkpoint seals; something from place %s on was changed, and"
                                    .formatted(it.size(), it.from())
                            + " it takes the leaves that were kept (--log) to tell which");
        }
        if (difference instanceof Difference.NoCheckpoint it) {
            return told(it.source(), "不是检查点，或者文件名和条数不符", "no checkpoint, or its name is not its size");
        }
        if (difference instanceof Difference.Forged it) {
            return told(it.source(), "检查点的签名不对，不是这把公钥签的", "the checkpoint is not signed with this key");
        }
        if (difference instanceof Difference.TimeOrder it) {
            return told(
                    it.source(),
                    "条数比 %s 多，时间却更早".formatted(it.shorter()),
                    "seals no fewer records than %s, but is older".formatted(it.shorter()));
        }
        if (difference instanceof Difference.LeavesChanged it) {
            return told(
                    it.source(),
                    "检查点和存着的 leaves 前 %s 条对不上，".formatted(it.size())
                            + (it.isLogRight() ? "和导出的日志对得上：被改的是 leaves" : "和导出的日志也对不上"),
                    "the checkpoint does not agree with the first %s leaves that were kept, ".formatted(it.size())
                            + (it.isLogRight()
                                    ? "but with the export: the leaves were changed"
                                    : "nor with the export"));
        }
        if (difference instanceof Difference.LeavesCut it) {
            return told(
                    "leaves",
                    "只有 %s 条，检查点封存了 %s 条，被截短了".formatted(it.count(), it.size()),
                    "holds %s leaves, but its checkpoints seal %s: it was cut".formatted(it.count(), it.size()));
        }
        throw new IllegalStateException(difference.toString());
    }

    private String told(String source, String zh, String en) {
        return source.replaceAll("\\p{Cntrl}", "?") + speech.colon() + speech.of(zh, en);
    }
}
