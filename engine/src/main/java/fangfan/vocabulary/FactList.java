package fangfan.vocabulary;

import fangfan.facts.Answer;
import fangfan.indicator.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Collects the facts of the vocabulary and numbers them. */
final class FactList {

    private static final Range MONEY = Range.between("0", "99999999.99");
    private static final Range DAYS = new Range(day(LocalDate.of(0, 1, 1)), day(LocalDate.of(9999, 12, 31)));

    private final List<Fact> facts = new ArrayList<>();

    void flag(String key, BiFunction<Case, Integer, Answer<Boolean>> answer) {
        add(key, FactType.FLAG, Unit.NONE, Codes.FLAG, Submitted.flag(key, answer));
    }

    <E extends Enum<E>> void code(String key, Class<E> type, BiFunction<Case, Integer, Answer<E>> answer) {
        Codes codes = Codes.of(type);
        add(key, FactType.CODE, Unit.NONE, codes, Submitted.code(key, codes, answer));
    }

    <E extends Enum<E>> void codes(String key, Class<E> type, BiFunction<Case, Integer, Answer<Set<E>>> answer) {
        Codes codes = Codes.of(type);
        add(key, FactType.CODES, Unit.NONE, codes, Submitted.codes(key, codes, answer));
    }

    void money(String key, BiFunction<Case, Integer, Answer<BigDecimal>> answer) {
        add(key, FactType.MONEY, Unit.CNY, Codes.NONE, Submitted.quantity(key, answer, Range::exactly, MONEY));
    }

    void measure(String key, Unit unit, BiFunction<Case, Integer, Answer<BigDecimal>> answer) {
        Range ofSchema = Range.between("0", "9999");
        add(key, FactType.MEASURE, unit, Codes.NONE, Submitted.quantity(key, answer, Range::exactly, ofSchema));
    }

    void count(String key, Unit unit, int min, int max, BiFunction<Case, Integer, Answer<Integer>> answer) {
        Range ofSchema = new Range(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
        add(
                key,
                FactType.COUNT,
                unit,
                Codes.NONE,
                Submitted.quantity(key, answer, known -> Range.exactly(known), ofSchema));
    }

    void day(String key, BiFunction<Case, Integer, Answer<LocalDate>> answer) {
        add(
                key,
                FactType.DAY,
                Unit.NONE,
                Codes.NONE,
                Submitted.quantity(key, answer, known -> Range.exactly(day(known)), DAYS));
    }

    void derived(String key, FactType type, Unit unit, Source source) {
        add(key, type, unit, type == FactType.FLAG ? Codes.FLAG : Codes.NONE, source);
    }

    private void add(String key, FactType type, Unit unit, Codes codes, Source source) {
        boolean ofMember = key.startsWith("members[]") || key.startsWith("member.");
        facts.add(new Fact(key, facts.size(), ofMember, type, unit, codes, source));
    }

    List<Fact> done() {
        return List.copyOf(facts);
    }

    /** Days are counted from 1970-01-01. */
    static BigDecimal day(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }
}
