package fangfan.service.search.store;

import fangfan.service.RunningService;
import fangfan.service.search.Search;
import fangfan.service.trace.store.AreaSetting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How PostgreSQL found a page, asked as the service asks.
 *
 * @param indexes that rows were read by, named as they are without the month
 * @param rowsRead of decisions and findings, those among them that did not fit
 */
public record Plans(List<String> lines, Set<String> indexes, long rowsRead) {

    private static final Pattern SCAN = Pattern.compile(
            "(?:using|Bitmap Index Scan on) (?:decision_\\d{4}_\\d{2}_)?(\\w+).*\\(actual rows=([\\d.]+) loops=(\\d+)\\)");
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by Filter: (\\d+)");

    public static Plans of(Search search, int limit, RunningService service) {
        List<String> lines = service.bean(AreaSetting.class)
                .within(search.area(), () -> service.bean(PageRows.class).plan(search, limit + 1, Optional.empty()));
        Set<String> indexes = new TreeSet<>();
        double rows = 0;
        String index = "";
        double loops = 1;
        for (String line : lines) {
            Matcher scan = SCAN.matcher(line);
            Matcher removed = REMOVED.matcher(line);
            double read = 0;
            if (scan.find()) {
                index = scan.group(1);
                loops = Double.parseDouble(scan.group(3));
                read = Double.parseDouble(scan.group(2)) * loops;
            } else if (removed.find()) {
                read = Double.parseDouble(removed.group(1)) * loops;
            }
            if (read > 0) {
                indexes.add(index);
                rows += read;
            }
        }
        return new Plans(lines, indexes, Math.round(rows));
    }

    public boolean readsAWholeTable() {
        return lines.stream().anyMatch(line -> line.contains("Seq Scan"));
    }

    @Override
    public String toString() {
        return indexes + ", rows read " + rowsRead + "\n" + String.join("\n", lines);
    }
}
