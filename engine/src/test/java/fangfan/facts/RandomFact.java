package fangfan.facts;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws one value of the schema for a fact: often a threshold of the rules or a neighbour, else any. */
final class RandomFact {

    private static final int LONGEST_LIST = 3;
    private static final int MOST_RISK_CAUSES = 5;

    private static final List<String> MONEY = List.of(
            "0",
            "0.01",
            "99.99",
            "100",
            "100.01",
            "2999.99",
            "3000",
            "3000.01",
            "3999.99",
            "4000",
            "20000",
            "20000.01",
            "30000",
            "30000.01",
            "100000",
            "100000.01",
            "250000",
            "99999999.98",
            "99999999.99");
    private static final List<String> DAYS = List.of(
            "0000-01-01",
            "9999-12-31",
            "2022-09-30",
            "2022-10-01",
            "2023-09-29",
            "2023-09-30",
            "2023-10-01",
            "2023-11-30",
            "2023-12-01",
            "2020-02-29",
            "2017-10-01",
            "2017-09-30",
            "2007-10-01",
            "2007-09-30",
            "1963-09-30",
            "1963-10-01");
    private static final List<String> MONTHS =
            List.of("0000-01", "9999-12", "2023-03", "2023-04", "2023-09", "2023-10", "2022-09", "2022-10", "2022-08");

    /** Every relation, heads as often as all others together: two heads are what rules stumble on. */
    private static final List<String> RELATIONS = Stream.of(Relation.values())
            .flatMap(relation -> Stream.of(relation, Relation.HEAD))
            .map(Enum::name)
            .toList();

    /** Facts that have thresholds of their own. */
    private static final Map<String, List<String>> POOLS = Map.ofEntries(
            Map.entry("population", List.of("1", "2", "3", "4", "5", "7", "99")),
            Map.entry("phone", List.of("", "13900000000", "12900000000", "1390000000", "139000000000", "1390000000x")),
            Map.entry("name", List.of("王某", "李某")),
            Map.entry("relation", RELATIONS),
            Map.entry("idNo", IdNumbers.SAMPLES),
            Map.entry("disabilityGrade", List.of("1", "2", "3", "4")),
            Map.entry("workMonths", List.of("0", "1", "5", "6", "12")),
            Map.entry("publicPostMonths", List.of("0", "1", "12")),
            Map.entry("area", List.of("0", "30", "80.5", "9999")),
            Map.entry("litresPerPersonDay", List.of("0", "19", "19.9", "20", "34.9", "35", "60", "9999")),
            Map.entry("fetchMinutes", List.of("0", "20", "21", "1440")),
            Map.entry("fetchHorizontalMetres", List.of("0", "800", "801", "99999")),
            Map.entry("fetchVerticalMetres", List.of("0", "80", "81", "9999")),
            Map.entry("outageDaysInYear", List.of("0", "36", "37", "366")),
            Map.entry("longestOutageDays", List.of("0", "30", "31", "366")),
            Map.entry("victimMemberNo", List.of("1", "2")),
            Map.entry("departmentAlerts", List.of("", "a", "a+b", "a+b+c")));

    private static final Set<String> SIGNED =
            Set.of("declaredNetIncome", "declaredNetIncomePerCapita", "previousNetIncomePerCapita");

    private RandomFact() {}

    static Object draw(String path, Random random) {
        Type type = FactTree.typeOf(path);
        String name = path.substring(path.lastIndexOf('.') + 1);
        List<String> pool = POOLS.get(name);
        return pool == null ? ofType(type, name, random) : Households.value(type, one(pool, random));
    }

    private static Object ofType(Type type, String name, Random random) {
        Class<?> raw = Records.rawClass(type);
        if (raw == BigDecimal.class) {
            BigDecimal amount = money(random);
            return SIGNED.contains(name) && random.nextBoolean() ? amount.negate() : amount;
        }
        if (raw == LocalDate.class) {
            LocalDate day = LocalDate.parse(one(DAYS, random));
            return random.nextInt(3) > 0 ? day : LocalDate.of(1930 + random.nextInt(100), 1 + random.nextInt(12), 1);
        }
        if (raw == YearMonth.class) {
            return YearMonth.parse(one(MONTHS, random));
        }
        if (raw == List.class) {
            return Records.blanks(Records.rawClass(FactTree.argument(type)), random.nextInt(LONGEST_LIST + 1));
        }
        if (raw == Set.class) {
            return someOf(Records.rawClass(FactTree.argument(type)), random);
        }
        return raw == Boolean.class ? random.nextBoolean() : one(List.of(raw.getEnumConstants()), random);
    }

    private static BigDecimal money(Random random) {
        return switch (random.nextInt(4)) {
            case 0, 1 -> new BigDecimal(one(MONEY, random));
            case 2 -> BigDecimal.valueOf(random.nextInt(10_000_000), 2);
            default -> BigDecimal.valueOf(random.nextLong(10_000_000_000L), 2);
        };
    }

    private static Set<Object> someOf(Class<?> type, Random random) {
        List<Object> all = List.of(type.getEnumConstants());
        return Stream.generate(() -> one(all, random))
                .limit(random.nextInt(MOST_RISK_CAUSES + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> T one(List<T> pool, Random random) {
        return pool.get(random.nextInt(pool.size()));
    }
}
