package fangfan.service.replay;

import fangfan.vocabulary.Text;
import java.util.List;
import java.util.UUID;

/** Why a decision cannot be replayed. */
public record Why(String code, Text text) {

    static final Why FACTS_UNREADABLE = new Why(
            "facts-unreadable",
            new Text(
                    "存下的户情解不开，或者本版已经读不了，请核验这条记录",
                    "the stored facts cannot be decrypted, or this release no longer reads them; verify the record"));
    static final Why RECORD_UNREADABLE = new Why(
            "record-unreadable",
            new Text("存下的判定或追溯记录解不开，请核验这条记录", "the stored answer or its trace cannot be decrypted; verify the record"));
    static final Why NOTHING_IN_FORCE =
            new Why("nothing-in-force", new Text("现在没有生效的规则", "no ruleset is in force now"));
    static final Why ERASED =
            new Why("erased", new Text("这一户的记录已经不给看了", "the household's records were restricted or shredded"));
    static final Why NOT_FOUND =
            new Why("not-found", new Text("您负责的地区里没有这个编号的判定", "there is no such decision in your area"));

    static Why rulesetUnusable(int version) {
        return new Why(
                "ruleset-unusable",
                new Text(
                        "第 %d 版规则在本版里编译不了，请换用当时的程序".formatted(version),
                        "ruleset version %d does not compile any more; use the release of that time"
                                .formatted(version)));
    }

    static Why roundUnknown(String round, int version, List<String> known) {
        return new Why(
                "round-unknown",
                new Text(
                        "第 %d 版规则里没有轮次 %s，只有 %s".formatted(version, round, String.join("、", known)),
                        "ruleset version %d has no round %s, only %s"
                                .formatted(version, round, String.join(", ", known))));
    }

    static Why failed(UUID incident) {
        return new Why(
                "failed",
                new Text("重算时出错，日志编号 " + incident, "the replay failed; the log tells more under " + incident));
    }
}
