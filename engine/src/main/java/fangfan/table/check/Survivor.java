package fangfan.table.check;

import fangfan.table.Diagnostic;
import fangfan.table.Diagnostic.Severity;
import fangfan.table.TableCase;
import fangfan.vocabulary.Text;
import java.util.Optional;

/**
 * A mutant that no case notices.
 *
 * @param at the cell, or the rule id of a row that was dropped
 * @param killing a case that would notice it, where one was found easily
 * @param sought whether one was looked for; it is for the first ones of a table only
 */
public record Survivor(Mutant mutant, String at, Text unnoticed, Optional<TableCase> killing, boolean sought) {

    /** In words, with the case to add. */
    public Diagnostic diagnostic() {
        Text message = killing.map(MutantWords::proposed)
                .map(proposed -> and("；可加一个用例：" + proposed.zh(), "; add a case: " + proposed.en()))
                .orElseGet(() -> sought
                        ? and(
                                "；试了几户也分不出来，请看看是不是别的行已经管到了",
                                "; the households tried do not tell either: see whether other rows cover it")
                        : unnoticed);
        return new Diagnostic("case.change-unnoticed", Severity.INFO, at, message);
    }

    private Text and(String zh, String en) {
        return new Text(unnoticed.zh() + zh, unnoticed.en() + en);
    }
}
