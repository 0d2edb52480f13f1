package fangfan.table.check;

import fangfan.table.Diagnostic;
import fangfan.table.Row;
import java.util.List;
import java.util.Optional;

/**
 * One thing that was seen by looking at the rows of a table together.
 *
 * @param diagnostic what is told, example included
 * @param row the row that it is about, or the first one when it is about the table
 * @param others the rows that it is compared with
 * @param example absent when there is none, or none that can be stated while a parameter is not set
 */
public record Remark(Diagnostic diagnostic, Row row, List<Row> others, Optional<Example> example) {

    public Remark {
        others = List.copyOf(others);
    }
}
