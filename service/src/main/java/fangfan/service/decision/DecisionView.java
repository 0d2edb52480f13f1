package fangfan.service.decision;

import java.util.List;
import java.util.Optional;

/**
 * Everything that the page of one decision shows.
 *
 * @param areaCode where the household lives
 * @param tables none when they cannot be drawn, and then {@code undrawn} says why
 * @param facts absent when they cannot be read any more
 */
public record DecisionView(
        Result result,
        String areaCode,
        List<LitTable> tables,
        Optional<String> undrawn,
        Optional<FactsView> facts,
        Timeline timeline,
        Seal seal,
        String rulesetSha256) {

    /** Where a cell stands on the page, {@code c1-F12}; empty when its table is not there. */
    public String anchor(String cell) {
        int mark = cell.indexOf('!');
        return tables.stream()
                .filter(table -> mark > 0 && table.picture().sheet().equals(cell.substring(0, mark)))
                .findFirst()
                .map(table -> "c" + table.number() + "-" + cell.substring(mark + 1))
                .orElse("");
    }
}
