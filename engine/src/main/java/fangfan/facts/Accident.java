package fangfan.facts;

import java.time.LocalDate;

/** One accident of a member. */
public record Accident(
        Answer<LocalDate> date,
        Answer<String> victimMemberNo,
        Answer<Boolean> victimMainWorker,
        Answer<AccidentResult> result) {}
