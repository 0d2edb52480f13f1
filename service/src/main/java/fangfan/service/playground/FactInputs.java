package fangfan.service.playground;

import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import fangfan.indicator.Round;
import fangfan.indicator.Settings;
import fangfan.vocabulary.Case;
import fangfan.vocabulary.Fact;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The submitted facts that a fact is read from: those that the engine names as missing where nothing is known, neither the facts
 * nor the parameters. What other rules found is read from no fact.
 */
final class FactInputs {

    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");
    private static final Case NOTHING = about("");
    // Two members, because a member's fact may be read from the others.
    private static final Case ITEMS = about("""
            , "members": [{"memberNo": "1"}, {"memberNo": "2"}], "disasters": [{}], "accidents": [{}]""");

    private FactInputs() {}

    /** Schema paths without positions, such as {@code members[].birthDate}; of a list or a section, its name. */
    static Set<String> of(Fact fact) {
        List<Case> cases = fact.isOfMember() ? List.of(ITEMS) : List.of(NOTHING, ITEMS);
        Set<String> inputs = new TreeSet<>();
        cases.stream()
                .flatMap(nothing -> Stream.concat(fact.missing(nothing, 0).stream(), fact.details(nothing).stream()))
                .map(path -> POSITION.matcher(path).replaceAll("[]"))
                .forEach(inputs::add);
        return inputs;
    }

    private static Case about(String lists) {
        String household = "{\"householdNo\": \"0\", \"areaCode\": \"000000000000\"" + lists + "}";
        if (!(new CallReader().readHousehold(household.getBytes(StandardCharsets.UTF_8))
                instanceof CallReading.Read read)) {
            throw new IllegalStateException("no household");
        }
        LocalDate day = LocalDate.of(2000, 1, 1);
        return new Case(
                read.call().household(), new Round("", day, day, day), new Settings(Map.of(), Map.of(), Map.of()));
    }
}
