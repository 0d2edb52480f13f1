package fangfan.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Does every member have their own number, and does every victim's number belong to a member?
 *
 * <p>These two are refused because findings name members by number. Every other contradiction is left to the data
 * checks.
 */
final class MemberReferences {

    private MemberReferences() {}

    static List<Violation> in(JsonNode household, JsonPointer at) {
        List<Violation> violations = new ArrayList<>();
        JsonNode members = household.path("members");
        if (!members.isArray()) {
            return violations;
        }
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            JsonNode number = members.get(i).path("memberNo");
            if (number.isString() && !numbers.add(number.stringValue())) {
                violations.add(new Violation(
                        at + "/members/" + i + "/memberNo", "duplicate-member", Wording.DUPLICATE_MEMBER));
            }
        }
        JsonNode accidents = household.path("accidents");
        for (int i = 0; accidents.isArray() && i < accidents.size(); i++) {
            JsonNode victim = accidents.get(i).path("victimMemberNo");
            if (victim.isString() && !numbers.contains(victim.stringValue())) {
                violations.add(new Violation(
                        at + "/accidents/" + i + "/victimMemberNo",
                        "victim-without-member",
                        Wording.VICTIM_WITHOUT_MEMBER));
            }
        }
        return violations;
    }
}
