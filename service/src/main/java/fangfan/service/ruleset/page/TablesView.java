package fangfan.service.ruleset.page;

import java.util.List;

/**
 * All that is in force, and what was and may be.
 *
 * @param unset parameters that staff have not set
 * @param waiting rules that are not decided because of them
 * @param drafts that are neither published nor forgotten, the newest first
 * @param versions the newest first
 */
public record TablesView(
        int version,
        String since,
        List<Table> tables,
        int rules,
        int waiting,
        List<Parameter> parameters,
        List<Parameter> unset,
        List<Draft> drafts,
        List<Version> versions) {

    /**
     * @param subject and {@code hitPolicy} as keys of the engine's words
     * @param waiting rules that wait for a parameter
     */
    public record Table(
            String file,
            String id,
            String sheet,
            String subject,
            String hitPolicy,
            int rules,
            int disabled,
            int waiting,
            Change change) {}

    /**
     * The version in which the workbook last changed.
     *
     * @param with the version that it is compared with; 0 for the first, which nobody here published
     */
    public record Change(int version, int with, String day, String by) {}

    /** @param letter of the mark of its status */
    public record Parameter(
            String key,
            String name,
            String area,
            String year,
            String value,
            String unit,
            String basis,
            String letter,
            String status) {}

    public record Draft(String id, String reason, String author, String at, String state, long errors) {}

    /**
     * @param periods when it was, is or will be in force
     * @param state {@code now}, {@code next}, or empty
     * @param by who wrote and who approved it
     * @param mayWithdraw whether the reader may
     * @param mayReturn whether the reader may publish it once more
     */
    public record Version(
            int number,
            String state,
            List<String> periods,
            String reason,
            String by,
            String sha256,
            boolean mayWithdraw,
            boolean mayReturn) {}
}
