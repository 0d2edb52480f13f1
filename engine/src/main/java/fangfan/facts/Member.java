package fangfan.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** One member of the household, with what is known of them on the status day. */
public record Member(
        String memberNo,
        Answer<String> name,
        Answer<IdType> idType,
        Answer<String> idNo,
        Answer<Sex> sex,
        Answer<LocalDate> birthDate,
        Answer<Relation> relation,
        Answer<Education> education,
        Answer<StudentStatus> studentStatus,
        Answer<NotInSchoolReason> notInSchoolReason,
        Answer<Set<HealthState>> health,
        Answer<Integer> disabilityGrade,
        Answer<LocalDate> disabledSince,
        Answer<LabourAbility> labourAbility,
        Answer<Integer> workMonths,
        Answer<WorkPlace> workPlace,
        Answer<BigDecimal> monthlyWage,
        Answer<PublicPost> publicPost,
        Answer<Integer> publicPostMonths,
        Answer<Boolean> residentMedicalInsurance,
        Answer<Boolean> employeeMedicalInsurance,
        Answer<Boolean> criticalIllnessInsurance,
        Answer<Boolean> pensionInsurance,
        Answer<SubsistenceAllowance> subsistenceAllowance,
        Answer<ExtremePovertySupport> extremePovertySupport,
        Answer<BigDecimal> selfPaidMedical,
        Answer<BigDecimal> selfPaidEducation) {

    /** A member of whom nothing is known. */
    public static Member notKnown(String memberNo) {
        return new Member(
                memberNo,
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
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
