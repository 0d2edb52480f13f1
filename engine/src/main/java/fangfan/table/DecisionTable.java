package fangfan.table;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A decision table as policy staff wrote it, every cell typed and valid.
 *
 * @param id for example {@code key-groups}, also the name of its file
 * @param sheet name of the sheet, for example 重点人群
 */
public record DecisionTable(
        String id, String sheet, Subject subject, HitPolicy hitPolicy, List<Column> columns, List<Row> rows) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{0,30}(-[a-z0-9]{1,30}){0,5}");

    public DecisionTable {
        if (!isValidId(id)) {
            throw new IllegalArgumentException("not an id of a table");
        }
    }

    /** Ids stand in names of generated rules, and in paths. */
    public static boolean isValidId(String id) {
        return ID.matcher(id).matches();
    }

    /** Whether it asks what other rules found, and so is decided after them. */
    public boolean readsLeads() {
        return columns.stream().anyMatch(column -> column.fact().isOfLeads());
    }
}
