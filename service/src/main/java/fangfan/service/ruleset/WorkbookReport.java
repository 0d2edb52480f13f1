package fangfan.service.ruleset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gate says of an uploaded workbook, in one language.
 *
 * @param rules of the tables that were checked: the uploaded one, or all of them when the parameters were uploaded
 */
public record WorkbookReport(boolean accepted, List<Entry> diagnostics, int rules, Cases cases, Mutation mutation) {

    /**
     * @param workbook file that it is about: new parameters can make the cases of a table fail
     * @param sheet absent: about the file
     * @param cell absent: about the sheet
     * @param message place, what is wrong, what to do
     * @param meant what most likely should stand in the cell; absent when nobody can tell
     * @param help section of the documentation about the code
     */
    public record Entry(
            String code,
            String severity,
            String workbook,
            @Nullable String sheet,
            @Nullable String cell,
            String message,
            @Nullable String meant,
            String help) {}

    public record Cases(int passed, int total) {}

    /**
     * How many small changes to the tables the cases would notice.
     *
     * @param score whole percent; absent when no change was tried
     * @param untried beyond the budget
     * @param survivors the first changes that no case notices
     */
    public record Mutation(
            int tried, int noticed, int untried, @Nullable Integer score, List<Entry> survivors) {}
}
