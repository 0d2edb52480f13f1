package fangfan.table;

import fangfan.indicator.Screening2023;
import fangfan.vocabulary.FactType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Random parameters: those that random tables name and those of derived facts, some of them not set. */
public final class RandomParameters {

    /** How many parameters of each type random tables choose from. */
    private static final int OF_EACH_TYPE = 3;

    private static final CellRef NOWHERE = new CellRef("参数", 1, 0);

    private RandomParameters() {}

    static String key(FactType type, Random random) {
        return "random.%s.p%s".formatted(name(type), (char) ('a' + random.nextInt(OF_EACH_TYPE)));
    }

    private static String name(FactType type) {
        return switch (type) {
            case MONEY, MONEY_PER_HEAD -> "money";
            case COUNT, MEASURE -> "count";
            case SHARE -> "share";
            default -> "day";
        };
    }

    private static ParameterType parameterType(FactType type) {
        return switch (type) {
            case MONEY -> ParameterType.MONEY;
            case COUNT -> ParameterType.COUNT;
            case SHARE -> ParameterType.SHARE;
            default -> ParameterType.DAY;
        };
    }

    /** @param setShare how many of a hundred are set */
    public static Parameters some(int setShare, Random random) {
        List<Parameter> all = new ArrayList<>();
        for (FactType type : List.of(FactType.MONEY, FactType.COUNT, FactType.SHARE, FactType.DAY)) {
            for (int i = 0; i < OF_EACH_TYPE; i++) {
                String key = "random.%s.p%s".formatted(name(type), (char) ('a' + i));
                Parameter.Value value = type == FactType.DAY
                        ? new Parameter.Value.Day(RandomCells.day(random))
                        : new Parameter.Value.Number(RandomCells.number(type, random));
                all.add(line(key, parameterType(type), "500000", value, random.nextInt(100) < setShare));
                if (random.nextInt(4) == 0) {
                    all.add(line(key, parameterType(type), "500116", value, random.nextInt(100) < setShare));
                }
            }
        }
        ofDerivedFacts()
                .forEach(parameter -> all.add(
                        random.nextInt(100) < setShare
                                ? parameter
                                : line(parameter.key(), parameter.type(), parameter.area(), null, false)));
        all.add(line("near.share", ParameterType.SHARE, "500000", number("0.1"), true));
        return new Parameters(all);
    }

    /** As shipped. */
    public static List<Parameter> ofDerivedFacts() {
        List<Parameter> all = new ArrayList<>();
        Screening2023.SETTINGS
                .numbers()
                .forEach((key, value) ->
                        all.add(line(key, ParameterType.COUNT, "500000", new Parameter.Value.Number(value), true)));
        Screening2023.SETTINGS
                .days()
                .forEach((key, value) ->
                        all.add(line(key, ParameterType.DAY, "500000", new Parameter.Value.Day(value), true)));
        Screening2023.SETTINGS
                .codes()
                .forEach((key, value) -> all.add(line(
                        key, ParameterType.CODES, "500000", new Parameter.Value.CodeList(Set.copyOf(value)), true)));
        return all;
    }

    public static Parameter.Value number(String number) {
        return new Parameter.Value.Number(new BigDecimal(number));
    }

    /** One line of the parameters' workbook. */
    public static Parameter line(
            String key, ParameterType type, String area, Parameter.@Nullable Value value, boolean set) {
        return new Parameter(
                key,
                key,
                type,
                area,
                Optional.empty(),
                set ? Optional.ofNullable(value) : Optional.empty(),
                "",
                "",
                set ? Status.SET : Status.UNSET,
                NOWHERE);
    }

    /** The same parameters, with random values for those of these keys. */
    public static Parameters withAnyValues(Parameters parameters, List<String> keys, Random random) {
        List<Parameter> all = new ArrayList<>();
        parameters.all().stream().filter(p -> !keys.contains(p.key())).forEach(all::add);
        for (String key : keys) {
            ParameterType type = parameters.all().stream()
                    .filter(p -> p.key().equals(key))
                    .map(Parameter::type)
                    .findFirst()
                    .orElseThrow();
            all.add(line(key, type, "500000", anyValue(type, random), true));
        }
        return new Parameters(all);
    }

    private static Parameter.Value anyValue(ParameterType type, Random random) {
        return switch (type) {
            case DAY -> new Parameter.Value.Day(RandomCells.day(random).plusDays(random.nextInt(3) - 1L));
            case CODES -> new Parameter.Value.CodeList(Set.of(RandomCells.one(List.of("A", "B", "C", "D"), random)));
            case MONEY -> new Parameter.Value.Number(near(RandomCells.number(FactType.MONEY, random), 2, random));
            case COUNT -> new Parameter.Value.Number(near(RandomCells.number(FactType.COUNT, random), 0, random));
            case SHARE -> new Parameter.Value.Number(near(RandomCells.number(FactType.SHARE, random), 4, random));
        };
    }

    private static BigDecimal near(BigDecimal number, int decimals, Random random) {
        return number.add(BigDecimal.valueOf(random.nextInt(5) - 2L, decimals));
    }
}
