package fangfan.cli;

import fangfan.evidence.Millis;
import fangfan.evidence.check.Difference;
import fangfan.evidence.check.Label;
import java.util.Optional;

/** One difference between a log and what was sealed, in a sentence: the place first. */
final class DifferenceWords {

    private final Speech speech;

    DifferenceWords(Speech speech) {
        this.speech = speech;
    }

    String of(Difference difference) {
        return record(difference)
                .or(() -> records(difference))
                .or(() -> order(difference))
                .or(() -> time(difference))
                .orElseGet(() -> kept(difference));
    }

    private Optional<String> record(Difference difference) {
        if (difference instanceof Difference.Changed it) {
            return told(place(it.place(), it.label()), "内容和封存时不同，被改过", "its content is not what was sealed");
        }
        if (difference instanceof Difference.LeafChanged it) {
            return told(
                    place(it.place(), it.label()),
                    "记录没有变，但日志里登记的指纹被改过",
                    "the record is as it was sealed, but the log holds another hash for it");
        }
        if (difference instanceof Difference.Mislabelled it) {
            return told(
                    place(it.place(), it.label()),
                    "日志里登记的种类或编号，和这条记录自己的不同",
                    "the log gives it another kind or id than the record has");
        }
        if (difference instanceof Difference.Missing it) {
            return told(
                    place(it.place(), it.label()),
                    "日志里有登记，记录没有了，被删了",
                    "the log lists it, but the record is gone: removed");
        }
        if (difference instanceof Difference.Unlisted it) {
            return told(
                    place(it.place(), it.label()),
                    "封存过，记录还在，但日志里没有登记了",
                    "it was sealed and is still there, but the log does not list it any more");
        }
        if (difference instanceof Difference.NeverSealed it) {
            return told(
                    name(it.label()),
                    "时间是 %s，早该封存却没有封存，可能是后来插进来的".formatted(Millis.print(it.at())),
                    "its time is %s, so it should be sealed and is not: slipped in later"
                            .formatted(Millis.print(it.at())));
        }
        return Optional.empty();
    }

    private Optional<String> records(Difference difference) {
        if (difference instanceof Difference.Rewritten it) {
            boolean isRest = it.isToTheEnd() && it.count() > 1;
            return told(
                    place(it.place(), it.label()),
                    isRest
                            ? "从这里起直到末尾的 %s 条都被换掉了，连同指纹".formatted(it.count())
                            : "这里的 %s 条被换掉了，连同指纹".formatted(it.count()),
                    isRest
                            ? "from here to the end, %s were replaced together with their hashes".formatted(it.count())
                            : "%s replaced here together with the hash".formatted(it.count()));
        }
        if (difference instanceof Difference.Removed it) {
            return told(
                    place(it.place()),
                    "从这里起少了 %s 条，被删了".formatted(it.count()),
                    "%s missing from here on: removed".formatted(it.count()));
        }
        if (difference instanceof Difference.TailCut it) {
            return told(
                    place(it.place()),
                    "从这里起，末尾少了 %s 条，被截掉了".formatted(it.count()),
                    "%s missing from here to the end: the tail was cut".formatted(it.count()));
        }
        if (difference instanceof Difference.SlippedIn it) {
            return told(
                    place(it.place(), it.label()),
                    "这里多出 %s 条从来没有封存过的，是插进来的".formatted(it.count()),
                    "%s here that never was sealed: slipped in".formatted(it.count()));
        }
        return Optional.empty();
    }

    private Optional<String> order(Difference difference) {
        if (difference instanceof Difference.Swapped it) {
            return told(
                    place(it.place()),
                    "和位置 %s 的记录互换了".formatted(it.other()),
                    "swapped with the record of place %s".formatted(it.other()));
        }
        if (difference instanceof Difference.Moved it) {
            return told(place(it.place()), "被移到了位置 %s".formatted(it.to()), "moved to place %s".formatted(it.to()));
        }
        if (difference instanceof Difference.Doubled it) {
            return told(
                    place(it.place()),
                    "登记了两次，第二次在日志的第 %s 条".formatted(it.line() + 1),
                    "listed twice, again as number %s of the log".formatted(it.line() + 1));
        }
        if (difference instanceof Difference.Misnumbered it) {
            return told(
                    place(it.place()),
                    "编成了 %s 号，前后接不上".formatted(it.index()),
                    "numbered %s, which does not follow".formatted(it.index()));
        }
        if (difference instanceof Difference.Unreadable it) {
            return told(
                    speech.of("第 %s 行", "line %s").formatted(it.line()),
                    "读不懂（%s），被改过，或者不完整".formatted(it.part()),
                    "cannot be read (%s); it was changed or is not whole".formatted(it.part()));
        }
        return Optional.empty();
    }

    private Optional<String> time(Difference difference) {
        if (difference instanceof Difference.Backdated it) {
            return told(
                    place(it.place(), it.label()),
                    "时间写的是 %s，可是 %s 的检查点里还没有它，时间被往前改过".formatted(Millis.print(it.at()), Millis.print(it.checkpoint())),
                    "its time is %s, but the checkpoint of %s does not have it yet: backdated"
                            .formatted(Millis.print(it.at()), Millis.print(it.checkpoint())));
        }
        if (difference instanceof Difference.Postdated it) {
            return told(
                    place(it.place(), it.label()),
                    "时间写的是 %s，可是 %s 的检查点里已经有它，时间不对".formatted(Millis.print(it.at()), Millis.print(it.checkpoint())),
                    "its time is %s, but the checkpoint of %s has it already: the time is wrong"
                            .formatted(Millis.print(it.at()), Millis.print(it.checkpoint())));
        }
        return Optional.empty();
    }

    private String kept(Difference difference) {
        return new KeptWords(speech).of(difference);
    }

    private Optional<String> told(String place, String zh, String en) {
        return Optional.of(place + speech.colon() + speech.of(zh, en));
    }

    private String place(long place) {
        return speech.of("位置 %s", "place %s").formatted(place);
    }

    private String place(long place, Label label) {
        return place(place) + speech.bracketed(name(label));
    }

    private String place(long place, Optional<Label> label) {
        return label.map(known -> place(place, known)).orElseGet(() -> place(place));
    }

    private static String name(Label label) {
        // The kind comes from a file that may be anybody's.
        return label.kind().replaceAll("\\p{Cntrl}", "?") + " " + label.id();
    }
}
