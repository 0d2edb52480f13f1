package fangfan.indicator;

import fangfan.facts.Answer;
import fangfan.facts.Household;
import java.util.List;

/** The number 证件号码 of a member. */
final class IdNo {

    private IdNo() {}

    static Answer<String> of(Household household, int member) {
        return household.members().get().get(member).idNo();
    }

    /** Counts characters as JSON Schema does: one beyond the basic plane is one. */
    static int length(String number) {
        return number.codePointCount(0, number.length());
    }

    static List<String> blank(Household household, int member) {
        return FactPath.ifBlank(FactPath.in("members", member, "idNo"), of(household, member))
                .toList();
    }
}
