package fangfan.service.playground;

import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import fangfan.contract.Violation;
import fangfan.decision.Decision;
import fangfan.decision.RulesetSource;
import fangfan.indicator.Round;
import fangfan.service.page.Words;
import fangfan.service.round.Rounds;
import fangfan.service.ruleset.Publications;
import fangfan.service.ruleset.RulesetInForce;
import fangfan.service.ruleset.Rulesets;
import fangfan.service.ruleset.page.LitSheet;
import fangfan.service.ruleset.page.SheetPicture;
import fangfan.service.ruleset.page.SheetPictures;
import fangfan.table.DecisionTable;
import fangfan.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tries households on the tables in force. */
@Component
public final class Playground {

    /**
     * A table in force.
     *
     * @param version of the ruleset
     * @param file of its workbook
     */
    public record Shown(int version, String id, String file, SheetPicture picture) {}

    /** What came of a try: the lit sheet, or why the facts cannot be read. */
    public record Tried(Optional<LitSheet> lit, List<Violation> faults) {}

    private static final Text NO_ROUND = new Text("没有开放的轮次，现在试不了", "no round is open, so nothing can be tried now");

    private final CallReader reader = new CallReader();
    private final Rulesets rulesets;
    private final Publications publications;
    private final Rounds rounds;

    Playground(Rulesets rulesets, Publications publications, Rounds rounds) {
        this.rulesets = rulesets;
        this.publications = publications;
        this.rounds = rounds;
    }

    /** @param table its id */
    public Optional<Shown> table(String table) {
        return rulesets.inForce()
                .flatMap(inForce -> inForce.ruleset().tables().stream()
                        .map(DecisionTable::id)
                        .filter(table::equals)
                        .findFirst()
                        .flatMap(id -> shown(inForce.ruleset().id().version(), id)));
    }

    private Optional<Shown> shown(int version, String id) {
        String file = id + RulesetSource.TABLE_SUFFIX;
        Map<String, byte[]> workbooks = publications.workbooks(version);
        return Optional.ofNullable(workbooks.get(file))
                .flatMap(bytes -> SheetPictures.draw(bytes, Optional.empty(), List.of(), false))
                .map(picture -> new Shown(version, id, file, picture));
    }

    /** @param call the body of a call, in UTF-8 */
    public Tried tryOn(String table, byte[] call, Words words) {
        CallReading read = reader.readAny(call);
        if (read instanceof CallReading.NotJson notJson) {
            return refused("not-json", notJson.message());
        }
        if (read instanceof CallReading.Invalid invalid) {
            return new Tried(Optional.empty(), invalid.violations());
        }
        Optional<RulesetInForce> inForce = rulesets.inForce();
        Optional<Round> round = rounds.open().flatMap(id -> inForce.flatMap(rules -> rules.round(id)));
        if (inForce.isEmpty() || round.isEmpty() || !(read instanceof CallReading.Read known)) {
            return refused("no-round", NO_ROUND);
        }
        Decision decision = inForce.get().ruleset().decide(known.call().household(), round.get());
        return new Tried(Optional.of(LitSheet.of(decision, table, words)), List.of());
    }

    private static Tried refused(String code, Text why) {
        return new Tried(Optional.empty(), List.of(new Violation("", code, why)));
    }
}
