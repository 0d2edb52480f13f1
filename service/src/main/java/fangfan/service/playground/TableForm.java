package fangfan.service.playground;

import fangfan.contract.Violation;
import fangfan.service.page.Words;
import fangfan.service.vocabulary.FactEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The form of one table: it is drawn, filled from a call, and written as one. */
public final class TableForm {

    private static final int MEMBERS_SHOWN = 3;
    private static final int MOST_OFFERED = 10;

    private final FormShape shape;
    private final boolean ofLeads;
    private final Words words;
    private final FormFaults faults;

    /** @param ofLeads whether it asks what other tables need */
    TableForm(FormShape shape, boolean ofLeads, Words words) {
        this.shape = shape;
        this.ofLeads = ofLeads;
        this.words = words;
        this.faults = new FormFaults(shape, words);
    }

    /** The body of a call, indented. */
    public String call(FormAnswers answers) {
        return FormCall.of(shape, answers);
    }

    /** What of a call the form asks; empty when it cannot be read. */
    public Optional<FormAnswers> answers(String call) {
        return FormReading.of(call, shape);
    }

    /** What the reader of calls cannot see: where answers contradict each other. */
    public List<Violation> contradictions(FormAnswers answers) {
        return FormContradictions.in(shape, answers);
    }

    /** What is to be mended, each with the label of its field, for the head of the page. */
    public List<HouseholdForm.Fault> faults(List<Violation> violations) {
        return faults.all(violations);
    }

    /** @param violations of the call that it was written as */
    public HouseholdForm draw(FormAnswers answers, List<Violation> violations) {
        FormFields fields = new FormFields(answers, faults.byField(violations), words);
        return new HouseholdForm(
                fields.area(),
                sections(fields),
                shape.lists().entrySet().stream()
                        .map(list -> items(list.getKey(), list.getValue(), answers, fields))
                        .toList(),
                ofLeads);
    }

    private List<HouseholdForm.Section> sections(FormFields fields) {
        Map<String, List<HouseholdForm.Field>> sections = new LinkedHashMap<>();
        for (FactEntry entry : shape.household()) {
            sections.computeIfAbsent(FormShape.sectionOf(entry.key()), section -> new ArrayList<>())
                    .add(fields.ofHousehold(entry));
        }
        return sections.entrySet().stream()
                .map(section -> new HouseholdForm.Section(
                        words.of("table.form.section." + (section.getKey().isEmpty() ? "household" : section.getKey())),
                        section.getValue()))
                .toList();
    }

    private HouseholdForm.Items items(FactEntry list, List<FactEntry> ofItem, FormAnswers answers, FormFields fields) {
        int told = Math.max(answers.said(list).orElse(0), answers.filled(list));
        int least = list.key().equals(FormShape.MEMBERS) ? MEMBERS_SHOWN : 1;
        int shown = answers.said(list).isPresent() ? told : Math.max(told, least);
        return new HouseholdForm.Items(
                list.label(),
                fields.count(list, Math.max(told, MOST_OFFERED)),
                IntStream.range(0, ofItem.isEmpty() ? 0 : shown)
                        .mapToObj(position -> new HouseholdForm.Item(
                                words.of("table.form.item." + list.key(), position + 1),
                                position == 0 || position < told,
                                ofItem.stream()
                                        .map(entry -> fields.ofItem(entry, position))
                                        .toList()))
                        .toList());
    }
}
