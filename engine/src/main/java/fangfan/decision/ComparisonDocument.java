package fangfan.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of two versions of a ruleset in one language, the same for the service, its pages and the command line.
 *
 * @param equal whether there is no difference at all
 * @param summary everything that follows, in one sentence
 * @param resaved workbooks with other bytes that say the same
 * @param round whose parameters the meaning was compared with; absent when it could not be
 * @param note how the meaning was compared, or why it could not be
 * @param rules whose rows or meaning changed
 */
public record ComparisonDocument(
        Side before,
        Side after,
        boolean equal,
        String summary,
        List<Table> tables,
        List<String> resaved,
        List<Parameter> parameters,
        List<Round> rounds,
        @Nullable String round,
        String note,
        List<Rule> rules) {

    /** @param version absent of what was not published */
    public record Side(@Nullable Integer version, String sha256) {}

    /**
     * @param sheet absent when the table could not be read
     * @param change {@code ADDED}, {@code REMOVED}, {@code CHANGED}, or {@code NOT_READ} while it holds errors
     * @param cells above the header: what is judged, and how many rows may match
     * @param rows at most 200
     * @param moreRows how many rows are not listed
     */
    public record Table(
            String workbook,
            @Nullable String sheet,
            String change,
            List<Cell> cells,
            List<Column> columns,
            List<Row> rows,
            int moreRows,
            Cases cases) {}

    /** @param place of its header, now or last */
    public record Column(String label, String change, String place) {}

    /**
     * @param place of its first cell, now or last
     * @param cells that differ; of a row that is new or gone the filled ones
     */
    public record Row(String rule, String name, String change, String place, List<Cell> cells) {}

    /**
     * @param label the header, as it stands in Excel
     * @param before as the author wrote it; empty when it was blank
     */
    public record Cell(
            String label,
            @Nullable String placeBefore,
            String before,
            @Nullable String placeAfter,
            String after) {}

    public record Cases(int added, int removed, int changed) {}

    /**
     * @param year absent when it holds in every year
     * @param place of its value, now or last
     */
    public record Parameter(
            String key,
            String name,
            String area,
            @Nullable Integer year,
            String change,
            String place,
            List<Cell> cells) {}

    public record Round(String round, String change, List<Cell> cells) {}

    /**
     * @param meaning {@code SAME}, {@code CHANGED}, {@code ADDED}, {@code REMOVED} or {@code NOT_DECIDED}
     * @param text whether the meaning changed, and how
     */
    public record Rule(String rule, String name, String meaning, String text, List<Example> examples) {}

    /**
     * A household, or a member, that the two versions judge differently.
     *
     * @param facts such as {@code 自付医疗费用=2500.01元、农村家庭=是}
     * @param before {@code MATCHED}, {@code NOT_MATCHED} or {@code NOT_CONFIGURED}
     */
    public record Example(String facts, String before, String after) {}
}
