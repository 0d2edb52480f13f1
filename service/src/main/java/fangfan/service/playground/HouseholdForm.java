package fangfan.service.playground;

import java.util.List;

/**
 * The form of a table, as its page draws it.
 *
 * @param area whose parameters hold
 * @param sections facts of the household; the first has no title
 * @param lists members, disasters and accidents
 * @param ofLeads whether it asks what other tables need
 */
public record HouseholdForm(Field area, List<Section> sections, List<Items> lists, boolean ofLeads) {

    public record Section(String title, List<Field> fields) {}

    /** @param count how many items there are */
    public record Items(String title, Field count, List<Item> items) {}

    /** @param open whether it is unfolded */
    public record Item(String title, boolean open, List<Field> fields) {}

    /**
     * @param name schema path, also its id
     * @param kind {@code CHOICE}, {@code SEVERAL}, {@code LINES} or {@code TEXT}
     * @param mode of the keys that a phone shows
     * @param choices of the first two kinds
     * @param faults what is to be mended
     */
    public record Field(
            String name,
            String kind,
            String label,
            String question,
            String unit,
            String mode,
            String value,
            List<Choice> choices,
            List<String> faults) {}

    /**
     * @param field its name; empty when it is of none
     * @param label of the field; empty when it is of none
     */
    public record Fault(String field, String label, String message) {}

    public record Choice(String value, String label, boolean chosen) {}
}
