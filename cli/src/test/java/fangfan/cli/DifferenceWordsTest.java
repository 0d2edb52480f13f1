package fangfan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.evidence.check.Difference;
import fangfan.evidence.check.Label;
import fangfan.vocabulary.Language;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each difference is told as. */
class DifferenceWordsTest {

    private static final Label LABEL = new Label("REVEAL", new UUID(1, 2));
    private static final Instant AT = Instant.parse("2026-11-26T04:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-26T05:00:00Z");

    private static Stream<Difference> all() {
        return Stream.of(
                new Difference.Changed(7, LABEL),
                new Difference.LeafChanged(7, LABEL),
                new Difference.Mislabelled(7, LABEL),
                new Difference.Missing(7, LABEL),
                new Difference.Unlisted(7, LABEL),
                new Difference.NeverSealed(LABEL, AT),
                new Difference.Rewritten(7, 1, Optional.of(LABEL), true),
                new Difference.Rewritten(7, 5, Optional.empty(), true),
                new Difference.Rewritten(7, 5, Optional.empty(), false),
                new Difference.Removed(7, 2),
                new Difference.TailCut(7, 3),
                new Difference.SlippedIn(7, 1, Optional.of(LABEL)),
                new Difference.Swapped(7, 9),
                new Difference.Moved(7, 9),
                new Difference.Doubled(7, 8),
                new Difference.Misnumbered(7, 9),
                new Difference.Unreadable(3, "record.asOf"),
                new Difference.Backdated(7, LABEL, AT, LATER),
                new Difference.Postdated(7, LABEL, LATER, AT),
                new Difference.OtherLog("a.txt", 0, 40),
                new Difference.NoCheckpoint("a.txt"),
                new Difference.Forged("a.txt"),
                new Difference.TimeOrder("a.txt", "b.txt"),
                new Difference.LeavesChanged("a.txt", 20, true),
                new Difference.LeavesChanged("a.txt", 20, false),
                new Difference.LeavesCut(39, 40));
    }

    @Test
    void noDifferenceIsWithoutWords() {
        assertThat(all().map(Object::getClass).distinct().toList())
                .containsExactlyInAnyOrder(Difference.class.getPermittedSubclasses());
    }

    @Test
    void inChinese() {
        assertThat(all().map(new DifferenceWords(new Speech(Language.ZH))::of).toList())
                .containsExactly("""
                        位置 7（REVEAL 00000000-0000-0001-0000-000000000002）：内容和封存时不同，被改过
                        位置 7（REVEAL 00000000-0000-0001-0000-000000000002）：记录没有变，但日志里登记的指纹被改过
                        位置 7（REVEAL 00000000-0000-0001-0000-000000000002）：日志里登记的种类或编号，和这条记录自己的不同
                        位置 7（REVEAL 00000000-0000-0001-0000-000000000002）：日志里有登记，记录没有了，被删了
                        位置 7（REVEAL 00000000-0000-0001-0000-000000000002）：封存过，记录还在，但日志里没有登记了
                        REVEAL 00000000-0000-0001-0000-000000000002：时间是 2026-11-26T04:00:00.000Z，早该封存却没有封存，可能是后来插进来的
                        位置 7（REVEAL 00000000-0000-0001-0000-000000000002）：这里的 1 条被换掉了，连同指纹
                        位置 7：从这里起直到末尾的 5 条都被换掉了，连同指纹
                        位置 7：这里的 5 条被换掉了，连同指纹
                        位置 7：从这里起少了 2 条，被删了
                        位置 7：从这里起，末尾少了 3 条，被截掉了
                        位置 7（REVEAL 00000000-0000-0001-0000-000000000002）：这里多出 1 条从来没有封存过的，是插进来的
                        位置 7：和位置 9 的记录互换了
                        位置 7：被移到了位置 9
                        位置 7：登记了两次，第二次在日志的第 9 条
                        位置 7：编成了 9 号，前后接不上
                        第 3 行：读不懂（record.asOf），被改过，或者不完整
                        位置 7（REVEAL 00000000-0000-0001-0000-000000000002）：时间写的是 2026-11-26T04:00:00.000Z，可是 2026-11-26T05:00:00.000Z 的检查点里还没有它，时间被往前改过
                        位置 7（REVEAL 00000000-0000-0001-0000-000000000002）：时间写的是 2026-11-26T05:00:00.000Z，可是 2026-11-26T04:00:00.000Z 的检查点里已经有它，时间不对
                        a.txt：检查点封存的前 40 条，和日志的前 40 条不是一回事；从位置 0 起有改动，是哪一条要用存着的 leaves（--log）才能指出
                        a.txt：不是检查点，或者文件名和条数不符
                        a.txt：检查点的签名不对，不是这把公钥签的
                        a.txt：条数比 b.txt 多，时间却更早
                        a.txt：检查点和存着的 leaves 前 20 条对不上，和导出的日志对得上：被改的是 leaves
                        a.txt：检查点和存着的 leaves 前 20 条对不上，和导出的日志也对不上
                        leaves：只有 39 条，检查点封存了 40 条，被截短了
                        """.strip().split("\n"));
    }

    @Test
    void inEnglish() {
        assertThat(all().map(new DifferenceWords(new Speech(Language.EN))::of).toList())
                .contains(
                        "place 7 (REVEAL 00000000-0000-0001-0000-000000000002): its content is not what was sealed",
                        "place 7: 2 missing from here on: removed",
                        "place 7: swapped with the record of place 9",
                        "line 3: cannot be read (record.asOf); it was changed or is not whole",
                        "leaves: holds 39 leaves, but its checkpoints seal 40: it was cut")
                .noneMatch(line -> line.codePoints().anyMatch(Character::isIdeographic));
    }
}
