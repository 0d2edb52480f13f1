package fangfan.decision;

import fangfan.indicator.Truth;
import fangfan.table.Condition;
import fangfan.table.RuleId;
import fangfan.table.Subject;
import fangfan.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * What one table says of a household, row by row and cell by cell, to be written into the author's own sheet.
 *
 * @param rows in force, in the order of the sheet
 */
public record TableVerdicts(List<Row> rows) {

    /** @param number as Excel shows it */
    public record Row(int number, RuleId rule, Outcome outcome, List<Cell> cells) {}

    /**
     * One condition and what one candidate's facts say to it.
     *
     * @param memberNo of the member whom the row is about; empty in a table about households
     */
    public record Cell(String cell, String memberNo, Truth verdict, Document.Condition condition) {}

    public TableVerdicts {
        rows = List.copyOf(rows);
    }

    /**
     * @param table its id
     * @param language of the labels
     */
    public static TableVerdicts of(Decision decision, String table, Language language) {
        Explanation explanation = new Explanation(decision.indicators(), language);
        List<Row> rows = new ArrayList<>();
        for (RuleVerdict rule : decision.verdicts()) {
            for (RowVerdict row : rule.rows()) {
                if (row.table().id().equals(table)) {
                    rows.add(row(decision, rule, row, explanation));
                }
            }
        }
        rows.sort((one, other) -> Integer.compare(one.number(), other.number()));
        return new TableVerdicts(rows);
    }

    private static Row row(Decision decision, RuleVerdict rule, RowVerdict row, Explanation explanation) {
        List<Cell> cells = new ArrayList<>();
        for (int candidate = 0; candidate < row.truths().size(); candidate++) {
            for (int i = 0; i < row.row().conditions().size(); i++) {
                Condition condition = row.row().conditions().get(i);
                Truth verdict = row.condition(candidate, i);
                cells.add(new Cell(
                        row.inForce().cells().get(i),
                        memberNo(decision, row, candidate),
                        verdict,
                        explanation.condition(row, candidate, condition, verdict)));
            }
        }
        return new Row(row.row().number(), rule.rule(), decision.outcome(rule.rule(), row.truth()), List.copyOf(cells));
    }

    private static String memberNo(Decision decision, RowVerdict row, int candidate) {
        return row.table().subject() == Subject.MEMBER && row.candidatesAreKnown()
                ? decision.indicators()
                        .theCase()
                        .household()
                        .members()
                        .either(members -> members.get(candidate).memberNo(), "")
                : "";
    }
}
