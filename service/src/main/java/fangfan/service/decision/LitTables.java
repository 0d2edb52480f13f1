package fangfan.service.decision;

import fangfan.contract.EvaluationAnswer;
import fangfan.decision.Document;
import fangfan.decision.RulesetSource;
import fangfan.service.page.Words;
import fangfan.service.replay.Rerun;
import fangfan.service.ruleset.Publications;
import fangfan.service.ruleset.page.LitSheet;
import fangfan.service.ruleset.page.SheetPictures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws the tables in which a rule matched or nearly did, as the workbooks of the decision's version have them. */
@Component
class LitTables {

    private final Publications publications;

    LitTables(Publications publications) {
        this.publications = publications;
    }

    /** @param made the same decision once more: what was kept has no room for values that no sentence needed */
    List<LitTable> of(EvaluationAnswer answer, Rerun.Made made, Words words) {
        Map<String, byte[]> workbooks = publications.workbooks(answer.ruleset().version());
        Map<String, Set<Integer>> told = told(answer);
        List<LitTable> tables = new ArrayList<>();
        told.forEach((table, rows) -> {
            String file = table + RulesetSource.TABLE_SUFFIX;
            Optional.ofNullable(workbooks.get(file))
                    .flatMap(bytes -> SheetPictures.draw(bytes, Optional.empty(), List.of(), false))
                    .ifPresent(picture -> tables.add(new LitTable(
                            tables.size() + 1, file, picture, LitSheet.of(made.decision(), table, words), rows)));
        });
        return tables;
    }

    /** Tables and their rows, in the order in which the page tells of them. */
    private static Map<String, Set<Integer>> told(EvaluationAnswer answer) {
        Map<String, Set<Integer>> told = new LinkedHashMap<>();
        Stream.of(
                        answer.findings().stream().flatMap(finding -> finding.conditions().stream()),
                        answer.dataSuspects().stream().flatMap(suspect -> suspect.conditions().stream()),
                        answer.nearMisses().stream().map(Document.NearMiss::condition))
                .flatMap(conditions -> conditions)
                .forEach(condition -> told.computeIfAbsent(condition.table(), table -> new TreeSet<>())
                        .add(LitTable.row(
                                condition.cell().substring(condition.cell().indexOf('!') + 1))));
        return told;
    }
}
