package fangfan.contract;

import fangfan.facts.Education;
import fangfan.facts.ExtremePovertySupport;
import fangfan.facts.HealthState;
import fangfan.facts.IdType;
import fangfan.facts.LabourAbility;
import fangfan.facts.Member;
import fangfan.facts.NotInSchoolReason;
import fangfan.facts.PublicPost;
import fangfan.facts.Relation;
import fangfan.facts.Sex;
import fangfan.facts.StudentStatus;
import fangfan.facts.SubsistenceAllowance;
import fangfan.facts.WorkPlace;

/** Maps a member who has passed the schema to facts. */
final class MemberMapping {

    private MemberMapping() {}

    static Member member(Fields member) {
        return new Member(
                member.required("memberNo"),
                member.text("name"),
                member.code("idType", IdType.class),
                member.text("idNo"),
                member.code("sex", Sex.class),
                member.day("birthDate"),
                member.code("relation", Relation.class),
                member.code("education", Education.class),
                member.code("studentStatus", StudentStatus.class),
                member.code("notInSchoolReason", NotInSchoolReason.class),
                member.codes("health", HealthState.class),
                member.whole("disabilityGrade"),
                member.day("disabledSince"),
                member.code("labourAbility", LabourAbility.class),
                member.whole("workMonths"),
                member.code("workPlace", WorkPlace.class),
                member.amount("monthlyWage"),
                member.code("publicPost", PublicPost.class),
                member.whole("publicPostMonths"),
                member.flag("residentMedicalInsurance"),
                member.flag("employeeMedicalInsurance"),
                member.flag("criticalIllnessInsurance"),
                member.flag("pensionInsurance"),
                member.code("subsistenceAllowance", SubsistenceAllowance.class),
                member.code("extremePovertySupport", ExtremePovertySupport.class),
                member.amount("selfPaidMedical"),
                member.amount("selfPaidEducation"));
    }
}
