package fangfan.indicator;

import fangfan.facts.Accident;
import fangfan.facts.AccidentResult;
import fangfan.facts.Answer;
import fangfan.facts.Disaster;
import fangfan.facts.HouseDamage;
import fangfan.facts.HouseGrade;
import fangfan.facts.Household;
import fangfan.facts.Income;
import fangfan.facts.LabourAbility;
import fangfan.facts.Member;
import fangfan.facts.Relation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The derived facts of a household of which everything is known, written down a second time, as plainly as can be. */
final class Arithmetic {

    private static final BigDecimal ZERO = BigDecimal.ZERO;
    private static final LocalDate FROM = LocalDate.of(2022, 10, 1);

    static final Map<String, Function<Household, BigDecimal>> NUMBERS = Map.ofEntries(
            Map.entry("household.netIncome", Arithmetic::net),
            Map.entry("household.netIncomePerCapita", Arithmetic::perCapita),
            Map.entry("household.referenceIncomePerCapita", Arithmetic::reference),
            Map.entry("household.selfPaidMedical", h -> sum(h.members().get(), Member::selfPaidMedical)),
            Map.entry("household.selfPaidEducation", h -> sum(h.members().get(), Member::selfPaidEducation)),
            Map.entry("household.rigidExpenseShare", h -> share(income(h, Income::qualifyingSelfPaid), net(h))),
            Map.entry(
                    "household.wageShare",
                    h -> earned(h).signum() == 0 ? ZERO : over(income(h, Income::wage), earned(h), 4)),
            Map.entry("household.incomeDropShare", Arithmetic::drop),
            Map.entry("household.disasterNetLoss", Arithmetic::loss),
            Map.entry("household.disasterLossShare", h -> share(loss(h), earned(h))),
            Map.entry(
                    "household.businessLoss",
                    h -> income(h, Income::businessExpense).subtract(income(h, Income::business))),
            Map.entry("household.monthsSinceIdentified", Arithmetic::months),
            Map.entry(
                    "household.headCount",
                    h -> count(h.members().get(), m -> m.relation().get() == Relation.HEAD)),
            Map.entry("household.labourShare", Arithmetic::labour),
            Map.entry(
                    "household.riskCauseCount",
                    h -> size(h.monitoring().riskCauses().get())),
            Map.entry("household.disasterCount", h -> size(h.disasters().get())),
            Map.entry(
                    "household.departmentAlertCount",
                    h -> size(h.departmentAlerts().get())));

    static final Map<String, Predicate<Household>> QUESTIONS = Map.ofEntries(
            Map.entry("household.waterInsufficient", Arithmetic::waterShort),
            Map.entry(
                    "household.houseUnsafe",
                    h -> h.housing().damaged().get()
                            || h.housing().grade().get() == HouseGrade.C
                            || h.housing().grade().get() == HouseGrade.D),
            Map.entry(
                    "household.disasterInWindow",
                    h -> h.disasters().get().stream()
                            .anyMatch(d -> within(d.date().get(), LocalDate.of(2023, 11, 30)))),
            Map.entry(
                    "household.mainWorkerAccident",
                    h -> h.accidents().get().stream().anyMatch(Arithmetic::grave)),
            Map.entry(
                    "household.severeDisasterDamage",
                    h -> h.disasters().get().stream()
                            .anyMatch(d -> Set.of(HouseDamage.SEVERE, HouseDamage.COLLAPSED)
                                    .contains(d.houseDamage().get()))),
            Map.entry("household.phoneInvalid", h -> !h.phone().get().matches("1[3-9][0-9]{9}")),
            Map.entry(
                    "member.citizenNumberInvalid",
                    h -> wrongCitizen(h.members().get().get(0))),
            Map.entry(
                    "member.disabilityCertificateInvalid",
                    h -> wrongCertificate(h.members().get().get(0))),
            Map.entry("member.sameSexAsHead", h -> sameSexAsHead(h.members().get())));

    private Arithmetic() {}

    static BigDecimal income(Household household, Function<Income, Answer<BigDecimal>> amount) {
        return amount.apply(household.income()).get();
    }

    static BigDecimal earned(Household h) {
        return income(h, Income::wage)
                .add(income(h, Income::business))
                .add(income(h, Income::property))
                .add(income(h, Income::transfer));
    }

    static BigDecimal net(Household h) {
        return earned(h).subtract(income(h, Income::businessExpense));
    }

    static BigDecimal perCapita(Household h) {
        return over(net(h), heads(h), 2);
    }

    private static BigDecimal heads(Household h) {
        return BigDecimal.valueOf(h.population().get());
    }

    private static BigDecimal reference(Household h) {
        return over(net(h).add(income(h, Income::claims)).subtract(income(h, Income::qualifyingSelfPaid)), heads(h), 2);
    }

    private static BigDecimal over(BigDecimal numerator, BigDecimal denominator, int decimals) {
        return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0) {
            return part.signum() > 0 ? BigDecimal.ONE : ZERO;
        }
        return over(part, whole, 4);
    }

    private static BigDecimal drop(Household h) {
        BigDecimal previous = income(h, Income::previousNetIncomePerCapita);
        return previous.signum() <= 0 ? ZERO : over(previous.subtract(perCapita(h)), previous, 4);
    }

    private static <E> BigDecimal sum(List<E> elements, Function<E, Answer<BigDecimal>> amount) {
        BigDecimal sum = ZERO;
        for (E element : elements) {
            sum = sum.add(amount.apply(element).get());
        }
        return sum;
    }

    private static BigDecimal loss(Household h) {
        List<Disaster> disasters = h.disasters().get();
        return sum(disasters, Disaster::loss)
                .subtract(sum(disasters, Disaster::relief))
                .max(ZERO);
    }

    private static BigDecimal months(Household h) {
        var month = h.monitoring().identifiedIn().get();
        return BigDecimal.valueOf((2023 - month.getYear()) * 12L + 9 - month.getMonthValue());
    }

    private static BigDecimal count(List<Member> members, Predicate<Member> counted) {
        return BigDecimal.valueOf(members.stream().filter(counted).count());
    }

    private static BigDecimal size(Collection<?> listed) {
        return BigDecimal.valueOf(listed.size());
    }

    private static BigDecimal labour(Household h) {
        List<Member> members = h.members().get();
        Set<LabourAbility> unable = Set.of(LabourAbility.LOST, LabourAbility.NONE);
        return members.isEmpty()
                ? ZERO
                : over(count(members, m -> !unable.contains(m.labourAbility().get())), size(members), 4);
    }

    private static boolean waterShort(Household h) {
        int enough = h.water().waterShortArea().get() ? 20 : 35;
        return h.water().litresPerPersonDay().get().compareTo(BigDecimal.valueOf(enough)) < 0;
    }

    private static boolean within(LocalDate day, LocalDate to) {
        return !day.isBefore(FROM) && !day.isAfter(to);
    }

    private static boolean grave(Accident accident) {
        return within(accident.date().get(), LocalDate.of(2023, 9, 30))
                && accident.victimMainWorker().get()
                && accident.result().get() != AccidentResult.RECOVERED;
    }

    private static boolean wrongCitizen(Member member) {
        String number = member.idNo().get();
        return number.length() == 18 && !isCitizen(number);
    }

    private static boolean wrongCertificate(Member member) {
        String number = member.idNo().get();
        return number.matches(".{20}|.{22}")
                && !(isCitizen(number.substring(0, 18)) && number.substring(18).matches("[1-7][1-4].*"));
    }

    private static boolean isCitizen(String number) {
        if (!number.matches("[0-9]{17}[0-9Xx]")) {
            return false;
        }
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1};
        int sum = 0;
        for (int place = 0; place < weights.length; place++) {
            char digit = number.charAt(place);
            sum += weights[place] * (digit == 'X' || digit == 'x' ? 10 : digit - '0');
        }
        return sum % 11 == 1;
    }

    private static boolean sameSexAsHead(List<Member> members) {
        return members.stream()
                .skip(1)
                .anyMatch(other -> other.relation().get() == Relation.HEAD
                        && other.sex().get() == members.get(0).sex().get());
    }
}
