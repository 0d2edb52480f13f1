package fangfan.decision;

import fangfan.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/** One household on which a rule decides otherwise than before. */
public record ImpactExample(
        String ruleId, ImpactKind kind, String householdNo, String areaCode, Side before, Side after) {

    /**
     * What one version says of the household, and why.
     *
     * @param cell the one that the reason is about, for example {@code 重点人群!F12}; absent where there is no such rule
     */
    public record Side(
            Outcome verdict, Text explanation, @Nullable String cell) {}
}
