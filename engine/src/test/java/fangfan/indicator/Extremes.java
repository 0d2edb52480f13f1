package fangfan.indicator;

import fangfan.facts.Answer;
import fangfan.facts.FactTree;
import fangfan.facts.Household;
import fangfan.facts.Households;
import fangfan.facts.LabourAbility;
import fangfan.facts.RandomHouseholds;
import fangfan.facts.Relation;
import fangfan.facts.RiskCause;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** The ends of what the schema allows for a fact, and the cent above zero, from what makes poor to what makes rich. */
final class Extremes {

    private static final String MOST = "99999999.99";
    private static final List<Object> MONEY = decimals("0", "0.01", MOST);
    private static final List<Object> SIGNED_MONEY = decimals("-" + MOST, "0", "0.01", MOST);
    private static final Set<String> SPENDING = Set.of("businessExpense", "qualifyingSelfPaid", "relief");

    private static final Map<String, List<Object>> OTHERS = Map.of(
            "population", List.of(99, 1),
            "identifiedIn", List.of(YearMonth.of(0, 1), YearMonth.of(9999, 12)),
            "relation", List.of(Relation.SON, Relation.HEAD),
            "labourAbility", List.of(LabourAbility.NONE, LabourAbility.NORMAL),
            "riskCauses",
                    List.of(Set.of(), Arrays.stream(RiskCause.values()).limit(5).collect(Collectors.toSet())),
            "departmentAlerts", List.of(List.of(), Collections.nCopies(50, "a")),
            "members", lists("members", 40),
            "disasters", lists("disasters", 50));

    private Extremes() {}

    static List<Object> of(String path) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        List<Object> others = OTHERS.get(name);
        if (others != null) {
            return others;
        }
        List<Object> money =
                path.startsWith("income.declared") || path.startsWith("income.previous") ? SIGNED_MONEY : MONEY;
        return SPENDING.contains(name)
                ? money.stream().sorted(Collections.reverseOrder()).toList()
                : money;
    }

    /** No element, and as many as the schema allows of the poorest and of the richest. */
    private static List<Object> lists(String list, int most) {
        return List.of(List.of(), elements(list, most, false), elements(list, most, true));
    }

    private static Object elements(String list, int most, boolean rich) {
        Household blanks = Households.of(list + "=" + most);
        Household extreme = FactTree.map(blanks, (path, answer) -> isExtreme(path, list) ? end(path, rich) : answer);
        return FactTree.at(RandomHouseholds.fill(extreme, new Random(0)), list).get();
    }

    private static boolean isExtreme(String path, String list) {
        return path.matches(list + "\\[\\d+]\\.(relation|labourAbility|selfPaid.*|loss|relief)");
    }

    private static Answer<?> end(String path, boolean rich) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        return Answer.of(
                switch (name) {
                    case "relation" -> rich ? Relation.HEAD : Relation.SON;
                    case "labourAbility" -> rich ? LabourAbility.NORMAL : LabourAbility.NONE;
                    case "relief" -> new BigDecimal(rich ? "0" : MOST);
                    default -> new BigDecimal(rich ? MOST : "0");
                });
    }

    private static List<Object> decimals(String... texts) {
        return Arrays.stream(texts).<Object>map(BigDecimal::new).toList();
    }
}
