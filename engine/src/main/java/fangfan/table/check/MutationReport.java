package fangfan.table.check;

import fangfan.vocabulary.Text;
import java.util.List;

/**
 * How many small changes to a table its cases would notice.
 *
 * @param killed mutants of which some case says otherwise
 * @param survivors those that no case notices
 * @param same mutants that are proved to mean the same as their row; they do not count
 * @param untried mutants beyond the budget; they do not count either
 */
public record MutationReport(int killed, List<Survivor> survivors, int same, int untried) {

    public MutationReport {
        survivors = List.copyOf(survivors);
    }

    public int tried() {
        return killed + survivors.size();
    }

    /** The share of the tried ones that were killed, in whole percent, rounded down. */
    public int score() {
        return tried() == 0 ? 100 : (int) (100L * killed / tried());
    }

    /** {@code 试改 215 处，用例发现 210 处，得分 97%}. */
    public Text summary() {
        Text counts = new Text(
                "试改 %s 处，用例发现 %s 处，得分 %s%%".formatted(tried(), killed, score()),
                "%s small changes tried, %s noticed by cases, score %s%%".formatted(tried(), killed, score()));
        return untried == 0
                ? counts
                : new Text(
                        counts.zh() + "；改法太多，还有 %s 处没有试".formatted(untried),
                        counts.en() + "; there are too many, %s were not tried".formatted(untried));
    }
}
