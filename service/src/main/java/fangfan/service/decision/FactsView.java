package fangfan.service.decision;

import java.util.List;

/**
 * The facts that a decision was made on, as a page shows them.
 *
 * @param visit how they were collected
 * @param lists members first
 * @param revealed whether names, numbers and free text are shown as they were given
 */
public record FactsView(List<Line> visit, List<Section> sections, List<Table> lists, boolean revealed) {

    /** @param label and value, in the reader's words */
    public record Line(String label, String value) {}

    /** @param notKnown labels of what nothing is known of */
    public record Section(String title, List<Line> lines, List<String> notKnown) {}

    /**
     * A list, an item in each column.
     *
     * @param items what each item is called
     * @param rows only those in which some item says something
     */
    public record Table(String title, List<String> items, List<Row> rows) {}

    /** @param values empty where nothing is known */
    public record Row(String label, List<String> values) {}
}
