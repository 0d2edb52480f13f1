package fangfan.table.compile;

import fangfan.indicator.Settings;
import fangfan.table.Subject;
import fangfan.vocabulary.Indicators;
import java.util.ArrayList;
import java.util.List;

/** Compiled rules under the parameters of one area and year. */
public final class BoundRules {

    private final Rulebook rulebook;
    private final CompiledRules rules;
    private final Thresholds thresholds;

    /** @param rules compiled from the rulebook */
    public BoundRules(Rulebook rulebook, CompiledRules rules, Settings settings) {
        this.rulebook = rulebook;
        this.rules = rules;
        this.thresholds = new Thresholds(rulebook.parameters(), settings);
    }

    /** @param leadsAreKnown whether the tables that read leads are decided now, or the others */
    public Firing fire(Indicators indicators, boolean leadsAreKnown) {
        Input household = Input.ofHousehold(Rulebook.group(Subject.HOUSEHOLD, leadsAreKnown), indicators, thresholds);
        int ofMembers = Rulebook.group(Subject.MEMBER, leadsAreKnown);
        List<Input> members = new ArrayList<>();
        if (rulebook.hasRulesOf(ofMembers)) {
            for (int member = 0; member < indicators.candidateCount(); member++) {
                members.add(household.ofMember(ofMembers, member));
            }
        }
        List<Input> inputs = new ArrayList<>(members);
        inputs.add(household);
        rules.fire(inputs);
        return new Firing(rulebook, household, members);
    }
}
