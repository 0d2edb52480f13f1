package fangfan.indicator;

import java.util.Map;

/** Every derived fact by the name under which tables and documents know it. */
public final class DerivedFacts {

    public static final Map<String, Derivation<Range>> HOUSEHOLD_RANGES = Map.ofEntries(
            Map.entry("household.netIncome", new NetIncome()),
            Map.entry("household.netIncomePerCapita", new NetIncomePerCapita()),
            Map.entry("household.referenceIncomePerCapita", new ReferenceIncomePerCapita()),
            Map.entry("household.selfPaidMedical", new SelfPaidMedical()),
            Map.entry("household.selfPaidEducation", new SelfPaidEducation()),
            Map.entry("household.rigidExpenseShare", new RigidExpenseShare()),
            Map.entry("household.wageShare", new WageShare()),
            Map.entry("household.incomeDropShare", new IncomeDropShare()),
            Map.entry("household.disasterNetLoss", new DisasterNetLoss()),
            Map.entry("household.disasterLossShare", new DisasterLossShare()),
            Map.entry("household.businessLoss", new BusinessLoss()),
            Map.entry("household.monthsSinceIdentified", new MonthsSinceIdentified()),
            Map.entry("household.headCount", new HeadCount()),
            Map.entry("household.labourShare", new LabourShare()),
            Map.entry("household.riskCauseCount", new RiskCauseCount()),
            Map.entry("household.disasterCount", new DisasterCount()),
            Map.entry("household.departmentAlertCount", new DepartmentAlertCount()));

    public static final Map<String, Derivation<Truth>> HOUSEHOLD_TRUTHS = Map.ofEntries(
            Map.entry("household.waterInsufficient", new WaterInsufficient()),
            Map.entry("household.houseUnsafe", new HouseUnsafe()),
            Map.entry("household.declaredIncomeDiffers", new DeclaredIncomeDiffers()),
            Map.entry("household.disasterInWindow", new DisasterInWindow()),
            Map.entry("household.mainWorkerAccident", new MainWorkerAccident()),
            Map.entry("household.severeDisasterDamage", new SevereDisasterDamage()),
            Map.entry("household.phoneInvalid", new PhoneInvalid()),
            Map.entry("household.keyItemsBlank", new KeyItemsBlank()));

    public static final MemberDerivation<Age> AGE = new MemberAge();

    public static final Map<String, MemberDerivation<Range>> MEMBER_RANGES =
            Map.of("member.idNoLength", new IdNoLength());

    public static final Map<String, MemberDerivation<Truth>> MEMBER_TRUTHS = Map.of(
            "member.citizenNumberInvalid", new CitizenNumberInvalid(),
            "member.disabilityCertificateInvalid", new DisabilityCertificateInvalid(),
            "member.sameSexAsHead", new SameSexAsHead(),
            "member.educationStated", new EducationStated());

    private DerivedFacts() {}
}
