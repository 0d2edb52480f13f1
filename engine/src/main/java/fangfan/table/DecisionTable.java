package fangfan.table;

import java.util.List;

/**
 * A decision table as policy staff wrote it, every cell typed and valid.
 *
 * @param id for example {@code key-groups}, also the name of its file
 * @param sheet name of the sheet, for example 重点人群
 */
public record DecisionTable(
        String id, String sheet, Subject subject, HitPolicy hitPolicy, List<Column> columns, List<Row> rows) {

    /** Whether it asks what other rules found, and so is decided after them. */
    public boolean readsLeads() {
        return columns.stream().anyMatch(column -> column.fact().isOfLeads());
    }
}
