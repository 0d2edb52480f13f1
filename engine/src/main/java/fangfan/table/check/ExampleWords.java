package fangfan.table.check;

import fangfan.indicator.Value;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;
import fangfan.vocabulary.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says an example in one line, with the labels that staff write into cases. */
final class ExampleWords {

    private final Wording words;
    private final boolean chinese;

    private ExampleWords(Language language) {
        words = Wording.in(language);
        chinese = language == Language.ZH;
    }

    static Text of(Example example) {
        return new Text(new ExampleWords(Language.ZH).said(example), new ExampleWords(Language.EN).said(example));
    }

    private String said(Example example) {
        List<String> said = new ArrayList<>();
        inOrder(example.own())
                .forEach(
                        entry -> said.add(words.label(entry.getKey()) + "=" + value(entry.getKey(), entry.getValue())));
        if (example.memberCount().filter(count -> count == 0).isPresent()) {
            said.add(chinese ? "没有成员" : "no members");
        } else {
            inOrder(example.ofMembers())
                    .forEach(entry -> said.add((chinese ? "各成员" : "each member: ")
                            + words.label(entry.getKey())
                            + "="
                            + members(entry.getKey(), entry.getValue())));
        }
        example.statusDay().ifPresent(day -> said.add((chinese ? "状态日=" : "status day=") + day));
        return String.join(chinese ? "、" : ", ", said);
    }

    private static <V> Stream<Map.Entry<Fact, V>> inOrder(Map<Fact, V> facts) {
        return facts.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().index()));
    }

    private String members(Fact fact, List<Value> values) {
        return values.stream().map(value -> value(fact, value)).collect(Collectors.joining(chinese ? "；" : "; "));
    }

    private String value(Fact fact, Value value) {
        if (value instanceof Value.Quantity quantity) {
            return quantity(fact, quantity.range().min());
        }
        long bits = value instanceof Value.Choice choice
                ? choice.possible()
                : value instanceof Value.Choices choices ? choices.certain() : 0;
        return bits == 0 ? (chinese ? "没有" : "none") : words.codes(fact.codes(), bits);
    }

    private String quantity(Fact fact, BigDecimal number) {
        if (fact.type() == FactType.DAY) {
            return LocalDate.ofEpochDay(number.longValueExact()).toString();
        }
        String unit = words.unit(fact.unit());
        return number(fact.type(), number) + (chinese || unit.isEmpty() ? unit : " " + unit);
    }

    static String number(FactType type, BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        boolean money = type == FactType.MONEY || type == FactType.MONEY_PER_HEAD;
        return plain.setScale(money ? 2 : Math.max(0, plain.scale()), RoundingMode.HALF_UP)
                .toPlainString();
    }
}
