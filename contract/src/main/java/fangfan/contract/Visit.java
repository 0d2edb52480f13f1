package fangfan.contract;

import fangfan.facts.Answer;
import java.time.LocalDate;
import java.util.List;

/** How the facts were collected. Kept with the decision, no rule reads it. */
public record Visit(
        Answer<List<String>> collectors,
        Answer<LocalDate> visitedOn,
        Answer<VisitMode> mode,
        Answer<String> modeReason,
        Answer<AnsweredBy> answeredBy,
        Answer<String> answeredByReason,
        Answer<Boolean> householdSigned,
        Answer<Boolean> collectorsSigned) {

    /** Nothing is known. */
    public static Visit notKnown() {
        return new Visit(
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown());
    }
}
