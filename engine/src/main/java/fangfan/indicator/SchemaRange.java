package fangfan.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** Where the household schema lets an answer lie that is not known. */
final class SchemaRange {

    static final Range MONEY = Range.between("0.00", "99999999.99");
    static final Range SIGNED_MONEY = Range.between("-99999999.99", "99999999.99");
    /** Holds every net income: four amounts less one. */
    static final Range ANY_SUM = Range.between("-99999999.99", "399999999.96");

    static final Range POPULATION = Range.between("1", "99");
    static final Range LITRES = Range.between("0", "9999");
    static final Range RISK_CAUSES = Range.between("0", "5");
    static final Range DISASTERS = Range.between("0", "50");
    static final Range DEPARTMENT_ALERTS = Range.between("0", "50");
    static final Range ID_NO_LENGTH = Range.between("0", "22");

    static final int MOST_MEMBERS = 40;
    static final int MOST_DISASTERS = 50;

    static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    static final YearMonth FIRST_MONTH = YearMonth.from(FIRST_DAY);
    static final YearMonth LAST_MONTH = YearMonth.from(LAST_DAY);

    /** Smallest amount above zero. */
    static final BigDecimal CENT = new BigDecimal("0.01");

    private SchemaRange() {}
}
