package fangfan.table;

import fangfan.table.layout.Headers;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Random columns and cells, with thresholds that random households come near. */
public final class RandomCells {

    private static final List<String> MONEY = List.of(
            "-99999999.99",
            "-0.01",
            "0",
            "0.01",
            "100",
            "1000",
            "2999.99",
            "3000",
            "3000.01",
            "4000",
            "20000",
            "100000",
            "99999999.99",
            "100000000",
            "999999999999");
    private static final List<String> COUNTS =
            List.of("-1", "0", "1", "2", "3", "5", "6", "12", "15", "16", "18", "20", "30", "36", "59", "60", "800");
    private static final List<String> MEASURES = List.of("0", "19", "19.9", "20", "34.9", "35", "35.0001", "80.5");
    private static final List<String> SHARES = List.of("-1", "0", "0.0001", "0.1", "0.25", "0.5", "0.5001", "1", "2");
    private static final List<String> DAYS = List.of(
            "1963-09-30",
            "2007-10-01",
            "2017-09-30",
            "2022-09-30",
            "2022-10-01",
            "2023-09-30",
            "2023-11-30",
            "9999-12-31");

    private RandomCells() {}

    /** Any column that a table about the subject may have, every fact as often as any other. */
    public static Column column(Subject subject, Predicate<Fact> facts, Random random) {
        List<Column> all = Headers.columns(subject).stream()
                .filter(column -> facts.test(column.fact()))
                .toList();
        Fact fact = one(all, random).fact();
        return one(all.stream().filter(column -> column.fact().equals(fact)).toList(), random);
    }

    /** Any cell that the column may hold. */
    public static Cell cell(Column column, Random random) {
        FactType type = column.fact().type();
        if (!type.isQuantity()) {
            return new Cell.CodeList(bits(column, random));
        }
        if (column.operator() == Operator.RANGE) {
            return halfOpen(type, random);
        }
        if (random.nextInt(3) == 0) {
            return new Cell.Parameter(RandomParameters.key(type, random));
        }
        return type == FactType.DAY ? new Cell.Day(day(random)) : new Cell.Number(number(type, random));
    }

    private static long bits(Column column, Random random) {
        int codes = column.fact().codes().constants().size();
        boolean one = column.operator() == Operator.EQUAL || column.operator() == Operator.NOT_EQUAL;
        if (one) {
            return 1L << random.nextInt(codes);
        }
        return 1L + (long) (random.nextDouble() * ((1L << codes) - 1));
    }

    private static Cell halfOpen(FactType type, Random random) {
        BigDecimal one = number(type, random);
        BigDecimal other = number(type, random);
        int order = one.compareTo(other);
        return order == 0
                ? new Cell.HalfOpen(one.subtract(BigDecimal.ONE), one)
                : order < 0 ? new Cell.HalfOpen(one, other) : new Cell.HalfOpen(other, one);
    }

    /** A value at a threshold that random tables have, or beside one; a day counts from 1970-01-01. */
    public static BigDecimal near(FactType type, Random random) {
        BigDecimal threshold =
                type == FactType.DAY ? BigDecimal.valueOf(day(random).toEpochDay()) : number(type, random);
        return threshold.add(BigDecimal.valueOf(random.nextInt(3) - 1L, type.decimals()));
    }

    static BigDecimal number(FactType type, Random random) {
        return new BigDecimal(
                switch (type) {
                    case COUNT -> one(COUNTS, random);
                    case MEASURE -> one(MEASURES, random);
                    case SHARE -> one(SHARES, random);
                    default -> one(MONEY, random);
                });
    }

    static LocalDate day(Random random) {
        return LocalDate.parse(one(DAYS, random));
    }

    static <T> T one(List<T> pool, Random random) {
        return pool.get(random.nextInt(pool.size()));
    }
}
