package fangfan.facts;

import java.time.YearMonth;
import java.util.Set;

/** 监测情况: whether and why the household is monitored already. */
public record Monitoring(
        Answer<MonitoringType> type,
        Answer<YearMonth> identifiedIn,
        Answer<Set<RiskCause>> riskCauses,
        Answer<Boolean> riskEliminated,
        Answer<YearMonth> eliminatedIn) {

    /** Nothing is known. */
    public static Monitoring notKnown() {
        return new Monitoring(
                Answer.notKnown(), Answer.notKnown(), Answer.notKnown(), Answer.notKnown(), Answer.notKnown());
    }
}
