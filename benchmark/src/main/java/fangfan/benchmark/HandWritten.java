package fangfan.benchmark;

import fangfan.facts.Answer;
import fangfan.facts.Disaster;
import fangfan.facts.ExtremePovertySupport;
import fangfan.facts.Household;
import fangfan.facts.HouseholdType;
import fangfan.facts.Member;
import fangfan.facts.StudentStatus;
import fangfan.facts.SubsistenceAllowance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The key groups as a programmer would write them by hand: the yardstick. It yields ids only, knows no third value and
 * explains nothing; what is not known counts as not so.
 */
final class HandWritten {

    private static final BigDecimal LINE = new BigDecimal("3000");
    private static final LocalDate FROM = LocalDate.of(2022, 10, 1);
    private static final LocalDate TO = LocalDate.of(2023, 11, 30);

    private HandWritten() {}

    /** A bit for each of KG-01 to KG-07. */
    static int keyGroups(Household household) {
        if (!household.rural().either(rural -> rural, false)) {
            return 0;
        }
        int found = household.householdType().either(type -> type == HouseholdType.LIFTED_OUT_OF_POVERTY ? 1 : 0, 0);
        BigDecimal selfPaid = BigDecimal.ZERO;
        for (Member member : household.members().either(members -> members, List.<Member>of())) {
            if (is(member.subsistenceAllowance(), SubsistenceAllowance.RURAL)) {
                found |= 2;
            }
            if (is(member.extremePovertySupport(), ExtremePovertySupport.RURAL_DISPERSED)) {
                found |= 4;
            }
            if (member.selfPaidMedical() instanceof Answer.Known<BigDecimal> known) {
                selfPaid = selfPaid.add(known.value());
            }
            if (member.studentStatus() instanceof Answer.Known<StudentStatus> known) {
                found |= studying(known.value());
            }
        }
        if (selfPaid.compareTo(LINE) > 0) {
            found |= 8;
        }
        for (Disaster disaster : household.disasters().either(disasters -> disasters, List.<Disaster>of())) {
            if (disaster.date() instanceof Answer.Known<LocalDate> day
                    && !day.value().isBefore(FROM)
                    && !day.value().isAfter(TO)) {
                found |= 64;
            }
        }
        return found;
    }

    private static int studying(StudentStatus status) {
        return switch (status) {
            case SENIOR_HIGH, SECONDARY_VOCATIONAL, TECHNICAL_SCHOOL -> 16;
            case JUNIOR_COLLEGE, BACHELOR, MASTER_OR_ABOVE -> 32;
            default -> 0;
        };
    }

    private static <T extends Object> boolean is(Answer<T> answer, T wanted) {
        return answer instanceof Answer.Known<T> known && known.value().equals(wanted);
    }
}
