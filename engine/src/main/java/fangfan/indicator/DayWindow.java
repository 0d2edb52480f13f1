package fangfan.indicator;

import fangfan.facts.Answer;
import java.time.LocalDate;

/** Days from one parameter to another, both included; an end that staff have not set may be any day. */
record DayWindow(Answer<LocalDate> from, Answer<LocalDate> to) {

    static DayWindow of(Settings settings, String fromKey, String toKey) {
        return new DayWindow(settings.day(fromKey), settings.day(toKey));
    }

    /** Does the day lie in the window? One that is not known may be any day of the schema. */
    Truth contains(Answer<LocalDate> day) {
        LocalDate earliest = day.either(known -> known, SchemaRange.FIRST_DAY);
        LocalDate latest = day.either(known -> known, SchemaRange.LAST_DAY);
        if (first(earliest).isAfter(last(latest))) {
            return Truth.FALSE;
        }
        boolean always = from.either(known -> !known.isAfter(earliest), false)
                && to.either(known -> !known.isBefore(latest), false);
        return always ? Truth.TRUE : Truth.NOT_KNOWN;
    }

    private LocalDate first(LocalDate earliest) {
        return from.either(known -> known.isAfter(earliest) ? known : earliest, earliest);
    }

    private LocalDate last(LocalDate latest) {
        return to.either(known -> known.isBefore(latest) ? known : latest, latest);
    }
}
