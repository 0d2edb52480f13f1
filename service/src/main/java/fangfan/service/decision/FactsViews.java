package fangfan.service.decision;

import fangfan.service.page.Words;
import fangfan.service.vocabulary.FactEntry;
import fangfan.service.vocabulary.FormFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the body of a call ready for a page. */
final class FactsViews {

    private static final String LIST = "LIST";
    private static final String ITEM = "[].";

    // They stand in the head of the page.
    private static final Set<String> TOLD_ELSEWHERE = Set.of("householdNo", "areaCode");

    private final Words words;
    private final FactValues values;
    private final List<FactEntry> facts;
    private final JsonNode household;
    private final JsonNode visit;
    private final boolean revealed;

    private FactsViews(JsonNode call, Words words, boolean revealed) {
        this.words = words;
        this.values = new FactValues(words, revealed);
        this.facts = new FormFacts(words.language(), Optional.empty())
                .all().stream().filter(fact -> !fact.derived()).toList();
        this.household = call.path("household");
        this.visit = call.path("visit");
        this.revealed = revealed;
    }

    /** @param call as it was sent */
    static FactsView of(byte[] call, Words words, boolean revealed) {
        return new FactsViews(JsonMapper.shared().readTree(call), words, revealed).view();
    }

    private FactsView view() {
        return new FactsView(
                visit(),
                sections(),
                facts.stream()
                        .filter(fact -> fact.type().equals(LIST)
                                && household.path(fact.key()).isArray())
                        .map(this::table)
                        .toList(),
                revealed);
    }

    private List<FactsView.Line> visit() {
        List<FactsView.Line> lines = new ArrayList<>();
        add(lines, "visitedOn", visit.path("visitedOn").asString(""));
        add(lines, "mode", code("mode"));
        add(lines, "modeReason", text("modeReason"));
        add(
                lines,
                "collectors",
                words.list(
                        visit.path("collectors").valueStream().map(values::name).toList()));
        add(lines, "answeredBy", code("answeredBy"));
        add(lines, "answeredByReason", text("answeredByReason"));
        add(lines, "householdSigned", flag("householdSigned"));
        add(lines, "collectorsSigned", flag("collectorsSigned"));
        return lines;
    }

    private void add(List<FactsView.Line> lines, String field, String value) {
        if (!value.isEmpty()) {
            lines.add(new FactsView.Line(words.of("facts.visit." + field), value));
        }
    }

    private String code(String field) {
        return visit.path(field).isString()
                ? words.of("facts.visit." + field + "." + visit.path(field).asString())
                : "";
    }

    private String text(String field) {
        return visit.path(field).isString() ? values.freeText(visit.path(field)) : "";
    }

    private String flag(String field) {
        return visit.path(field).isBoolean() ? values.flag(visit.path(field)) : "";
    }

    private List<FactsView.Section> sections() {
        Map<String, List<FactEntry>> sections = new LinkedHashMap<>();
        for (FactEntry fact : facts) {
            if (fact.list() == null && !fact.type().equals(LIST) && !TOLD_ELSEWHERE.contains(fact.key())) {
                sections.computeIfAbsent(section(fact), name -> new ArrayList<>())
                        .add(fact);
            }
        }
        return sections.entrySet().stream()
                .map(section -> section(section.getKey(), section.getValue()))
                .toList();
    }

    private static String section(FactEntry fact) {
        int dot = fact.key().indexOf('.');
        return dot < 0 ? "household" : fact.key().substring(0, dot);
    }

    private FactsView.Section section(String name, List<FactEntry> ofSection) {
        List<FactsView.Line> lines = new ArrayList<>();
        List<String> notKnown = new ArrayList<>();
        for (FactEntry fact : ofSection) {
            String value = values.of(fact, household.at("/" + fact.key().replace('.', '/')));
            if (value.isEmpty()) {
                notKnown.add(fact.label());
            } else {
                lines.add(new FactsView.Line(fact.label(), value));
            }
        }
        return new FactsView.Section(words.of("table.form.section." + name), lines, notKnown);
    }

    private FactsView.Table table(FactEntry list) {
        List<JsonNode> items = household.path(list.key()).valueStream().toList();
        List<FactsView.Row> rows = facts.stream()
                .filter(fact -> fact.key().startsWith(list.key() + ITEM))
                .map(fact -> new FactsView.Row(
                        fact.label(),
                        items.stream()
                                .map(item -> values.of(
                                        fact,
                                        item.path(
                                                fact.key().substring(list.key().length() + ITEM.length()))))
                                .toList()))
                .filter(row -> row.values().stream().anyMatch(value -> !value.isEmpty()))
                .toList();
        return new FactsView.Table(
                list.label(),
                IntStream.rangeClosed(1, items.size())
                        .mapToObj(position -> words.of("table.form.item." + list.key(), position))
                        .toList(),
                rows);
    }
}
