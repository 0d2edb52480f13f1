package fangfan.vocabulary;

import fangfan.facts.Answer;
import fangfan.facts.Education;
import fangfan.facts.ExtremePovertySupport;
import fangfan.facts.HealthState;
import fangfan.facts.LabourAbility;
import fangfan.facts.Member;
import fangfan.facts.NotInSchoolReason;
import fangfan.facts.PublicPost;
import fangfan.facts.Relation;
import fangfan.facts.Sex;
import fangfan.facts.StudentStatus;
import fangfan.facts.SubsistenceAllowance;
import fangfan.facts.WorkPlace;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The facts that are submitted of each member. */
final class MemberFacts {

    private MemberFacts() {}

    static void addTo(FactList facts) {
        facts.code("members[].sex", Sex.class, of(Member::sex));
        facts.code("members[].relation", Relation.class, of(Member::relation));
        facts.code("members[].education", Education.class, of(Member::education));
        facts.code("members[].studentStatus", StudentStatus.class, of(Member::studentStatus));
        facts.code("members[].notInSchoolReason", NotInSchoolReason.class, of(Member::notInSchoolReason));
        facts.codes("members[].health", HealthState.class, of(Member::health));
        facts.count("members[].disabilityGrade", Unit.GRADE, 1, 4, of(Member::disabilityGrade));
        facts.day("members[].disabledSince", of(Member::disabledSince));
        facts.code("members[].labourAbility", LabourAbility.class, of(Member::labourAbility));
        facts.count("members[].workMonths", Unit.MONTHS, 0, 12, of(Member::workMonths));
        facts.code("members[].workPlace", WorkPlace.class, of(Member::workPlace));
        facts.money("members[].monthlyWage", of(Member::monthlyWage));
        facts.code("members[].publicPost", PublicPost.class, of(Member::publicPost));
        facts.count("members[].publicPostMonths", Unit.MONTHS, 0, 12, of(Member::publicPostMonths));
        facts.flag("members[].residentMedicalInsurance", of(Member::residentMedicalInsurance));
        facts.flag("members[].employeeMedicalInsurance", of(Member::employeeMedicalInsurance));
        facts.flag("members[].criticalIllnessInsurance", of(Member::criticalIllnessInsurance));
        facts.flag("members[].pensionInsurance", of(Member::pensionInsurance));
        facts.code("members[].subsistenceAllowance", SubsistenceAllowance.class, of(Member::subsistenceAllowance));
        facts.code("members[].extremePovertySupport", ExtremePovertySupport.class, of(Member::extremePovertySupport));
        facts.money("members[].selfPaidMedical", of(Member::selfPaidMedical));
        facts.money("members[].selfPaidEducation", of(Member::selfPaidEducation));
    }

    private static <T extends Object> BiFunction<Case, Integer, Answer<T>> of(Function<Member, Answer<T>> answer) {
        return (c, member) -> answer.apply(c.household().members().get().get(member));
    }
}
