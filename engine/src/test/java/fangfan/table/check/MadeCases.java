package fangfan.table.check;

import fangfan.indicator.Range;
import fangfan.indicator.Screening2023;
import fangfan.indicator.Value;
import fangfan.table.CellRef;
import fangfan.table.Expected;
import fangfan.table.RuleId;
import fangfan.table.TableCase;
import fangfan.table.Tables;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Vocabulary;
import fangfan.vocabulary.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cases from a line each, values as staff write them:
 *
 * <pre>KG-04 MATCHED household.selfPaidMedical=3000.01 rural=是 members[].studentStatus=小学；不明</pre>
 *
 * The values of members are separated by ；; a single one has a ； behind it.
 */
final class MadeCases {

    private static final int FIRST_ROW = 2;
    private static final int EXPECTED = 2;

    private MadeCases() {}

    /** The shipped parameters of derived facts, and others as {@code ie.line=8000 em.minMonths=?}. */
    static Terms terms(String parameters) {
        return new Terms(
                Tables.parameters(parameters).settingsFor("500116", Screening2023.ROUND.year()), Screening2023.ROUND);
    }

    static List<TableCase> of(String... lines) {
        List<TableCase> cases = new ArrayList<>();
        for (String line : lines) {
            cases.add(one(line.strip(), FIRST_ROW + cases.size()));
        }
        return cases;
    }

    private static TableCase one(String line, int row) {
        List<String> words = Arrays.asList(line.split("\\s+"));
        Map<Fact, Value> own = new HashMap<>();
        Map<Fact, List<Value>> ofMembers = new HashMap<>();
        for (String word : words.subList(2, words.size())) {
            String[] parts = word.split("=", 2);
            Fact fact = Vocabulary.fact(parts[0]);
            if (parts[1].contains("；")) {
                ofMembers.put(
                        fact,
                        Arrays.stream(parts[1].split("；"))
                                .map(one -> value(fact, one))
                                .toList());
            } else {
                own.put(fact, value(fact, parts[1]));
            }
        }
        return new TableCase(
                "第 " + row + " 户",
                new RuleId(words.get(0)),
                Expected.valueOf(words.get(1)),
                own,
                ofMembers,
                new CellRef("用例", row, EXPECTED));
    }

    private static Value value(Fact fact, String written) {
        if (written.equals("不明")) {
            return TableCase.notKnown(fact);
        }
        if (fact.type() == FactType.DAY) {
            return new Value.Quantity(Range.exactly(LocalDate.parse(written).toEpochDay()));
        }
        if (fact.type().isQuantity()) {
            return new Value.Quantity(Range.exactly(new BigDecimal(written)));
        }
        long bits = Arrays.stream(written.split("、"))
                .map(label -> Wording.in(Language.ZH)
                        .codeLabelled(fact.codes(), label)
                        .orElseThrow())
                .mapToLong(fact.codes()::bit)
                .reduce(0L, (a, b) -> a | b);
        return fact.type() == FactType.CODES ? new Value.Choices(bits, bits) : new Value.Choice(bits);
    }
}
