package fangfan.decision;

import fangfan.indicator.Range;
import fangfan.indicator.Settings;
import fangfan.indicator.Truth;
import fangfan.indicator.Value;
import fangfan.table.Cell;
import fangfan.table.Condition;
import fangfan.table.Scope;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Indicators;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Operator;
import fangfan.vocabulary.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Words one condition as a sentence: what the household's facts are, and how they compare with what the cell asks. */
final class Sentences {

    private final Indicators indicators;
    private final Settings settings;
    private final Phrases phrases;
    private final Wording words;
    private final boolean chinese;

    Sentences(Indicators indicators, Language language) {
        this.indicators = indicators;
        this.settings = indicators.theCase().settings();
        this.phrases = new Phrases(indicators.theCase(), language);
        this.words = Wording.in(language);
        this.chinese = language == Language.ZH;
    }

    Phrases phrases() {
        return phrases;
    }

    /** @param member whose value is told, without naming the member; absent for all members together */
    String of(Condition condition, Optional<Integer> member, Truth verdict) {
        Fact fact = condition.column().fact();
        if (condition.column().scope() != Scope.OWN && member.isEmpty()) {
            return ofMembers(condition, verdict);
        }
        if (fact.type() == FactType.FLAG && condition.cell() instanceof Cell.CodeList list) {
            return flag(fact, verdict == Truth.NOT_KNOWN ? verdict : asked(list, verdict));
        }
        String subject = phrases.fill(words.subject(fact));
        Value value = indicators.value(fact, member.orElse(0));
        if (verdict == Truth.NOT_KNOWN && !value.isDecided()) {
            return subject + (chinese ? "不清楚" : ": not known");
        }
        if (value instanceof Value.Quantity quantity) {
            return subject + quantity(condition, quantity.range(), verdict);
        }
        if (value instanceof Value.NoQuantity) {
            return subject + (chinese ? "：状态日尚未出生" : ": born after the status day");
        }
        if (value instanceof Value.Choices choices) {
            return subject + set(condition, choices, verdict);
        }
        String said = subject + (chinese ? "是" : " is ") + labels(fact, ((Value.Choice) value).possible());
        boolean plain = condition.column().operator() == Operator.EQUAL && verdict == Truth.TRUE;
        return plain
                ? said
                : said + (chinese ? "，" : ", which ") + says(condition, verdict) + space() + expected(condition);
    }

    /** Which of the named codes there are, or that there are none. */
    private String set(Condition condition, Value.Choices choices, Truth verdict) {
        Fact fact = condition.column().fact();
        long named = ((Cell.CodeList) condition.cell()).bits();
        boolean has = (condition.column().operator() == Operator.HAS_ANY) == (verdict == Truth.TRUE);
        if (!has) {
            return space() + words.get("says.HAS_ANY.false") + space() + labels(fact, named);
        }
        boolean all = choices.isDecided() && (choices.certain() & ~named) == 0;
        return space()
                + words.get(all ? "says.code.EQUAL.true" : "says.HAS_ANY.true")
                + space()
                + labels(fact, choices.certain() & named);
    }

    private static Truth asked(Cell.CodeList list, Truth verdict) {
        boolean yes = list.bits() == 2L;
        return Truth.of(yes == (verdict == Truth.TRUE));
    }

    private String flag(Fact fact, Truth truth) {
        String end = truth == Truth.TRUE ? ".true" : truth == Truth.FALSE ? ".false" : ".unknown";
        String said = phrases.fill(words.get(fact.key() + end));
        String details = String.join(chinese ? "、" : ", ", labelled(fact));
        return truth == Truth.TRUE && !details.isEmpty() ? said + (chinese ? "：" : ": ") + details : said;
    }

    private List<String> labelled(Fact fact) {
        return fact.details(indicators.theCase()).stream().map(phrases::label).toList();
    }

    private String ofMembers(Condition condition, Truth verdict) {
        Fact fact = condition.column().fact();
        String subject = phrases.fill(words.subject(fact));
        if (verdict == Truth.NOT_KNOWN) {
            return chinese ? "成员的" + subject + "不清楚" : subject + " of the members: not known";
        }
        if (indicators.memberCount() == 0) {
            return chinese ? "没有家庭成员" : "the household has no members";
        }
        boolean any = condition.column().scope() == Scope.ANY_MEMBER;
        if (fact.type() == FactType.FLAG && condition.cell() instanceof Cell.CodeList list) {
            return flagOfMembers(fact, any, asked(list, Truth.TRUE), verdict);
        }
        String asks = says(condition, Truth.TRUE) + (fact.type().isQuantity() ? " " : space()) + expected(condition);
        if (any) {
            String who = chinese
                    ? verdict == Truth.TRUE ? "有成员" : "没有成员"
                    : verdict == Truth.TRUE ? "for some member, " : "for no member, ";
            return who + subject + space() + asks;
        }
        String who = chinese
                ? verdict == Truth.TRUE ? "全部成员" : "不是全部成员"
                : verdict == Truth.TRUE ? "for every member, " : "not for every member, ";
        return who + subject + (chinese ? "都" : " ") + asks;
    }

    /** That nobody says no is told as everybody saying yes. */
    private String flagOfMembers(Fact fact, boolean any, Truth asked, Truth verdict) {
        boolean some = any == (verdict == Truth.TRUE);
        String said = flag(fact, verdict == Truth.TRUE ? asked : asked.not());
        if (some) {
            return (chinese ? "有成员" : "some member ") + said;
        }
        return chinese ? "全部成员" + (said.startsWith("的") ? "" : "都") + said : "every member " + said;
    }

    private String quantity(Condition condition, Range range, Truth verdict) {
        String min = withUnit(condition, range.min());
        String max = withUnit(condition, range.max());
        String told = Said.bound(condition, range, verdict)
                .map(bound -> switch (bound) {
                    case EXACT -> " " + min;
                    case AT_LEAST -> (chinese ? "至少 " : " at least ") + min;
                    case AT_MOST -> (chinese ? "至多 " : " at most ") + max;
                    case BETWEEN -> " " + min + (chinese ? " 至 " : " to ") + max;
                })
                .orElse(chinese ? "不清楚" : ": not known");
        boolean equal = condition.column().operator() == Operator.EQUAL && verdict == Truth.TRUE;
        if (equal) {
            return (chinese ? "" : ":") + told;
        }
        String comparison = verdict == Truth.NOT_KNOWN
                ? chinese ? "，标准 " + expected(condition) : ", the threshold is " + expected(condition)
                : (chinese ? "，" : ", ") + says(condition, verdict) + " " + expected(condition);
        return (chinese ? "" : ":") + told + comparison;
    }

    /** The threshold with its unit, or the parameter that is not set. */
    private String expected(Condition condition) {
        Fact fact = condition.column().fact();
        if (condition.cell() instanceof Cell.CodeList list) {
            return words.codes(fact.codes(), list.bits());
        }
        if (condition.cell() instanceof Cell.Parameter parameter
                && Threshold.number(condition, settings).isEmpty()) {
            String label = words.find("parameter." + parameter.key()).orElse(parameter.key());
            return chinese ? "“" + label + "”（待定）" : label + " (not set)";
        }
        if (condition.cell() instanceof Cell.HalfOpen range) {
            return chinese
                    ? threshold(fact, range.from()) + "以上、不满 " + threshold(fact, range.to())
                    : threshold(fact, range.from()) + " or more and less than " + threshold(fact, range.to());
        }
        return Threshold.number(condition, settings)
                .map(number -> threshold(fact, number))
                .orElse("");
    }

    private String threshold(Fact fact, BigDecimal number) {
        return measured(fact, number, Numbers.expected(fact.type(), number));
    }

    private String withUnit(Condition condition, BigDecimal value) {
        Fact fact = condition.column().fact();
        return measured(fact, value, Numbers.actual(fact.type(), value));
    }

    private String measured(Fact fact, BigDecimal number, String plain) {
        return switch (fact.type()) {
            case SHARE -> Numbers.percent(number);
            case DAY -> phrases.day(LocalDate.ofEpochDay(number.longValueExact()));
            default -> plain + unit(fact);
        };
    }

    private String unit(Fact fact) {
        String unit = words.unit(fact.unit());
        return unit.isEmpty() ? "" : " " + unit;
    }

    private String labels(Fact fact, long bits) {
        return words.codes(fact.codes(), bits);
    }

    private String says(Condition condition, Truth verdict) {
        Fact fact = condition.column().fact();
        String end = condition.column().operator() + (verdict == Truth.TRUE ? ".true" : ".false");
        String group = fact.type() == FactType.DAY ? "day." : fact.type().isQuantity() ? "" : "code.";
        return words.find("says." + group + end).orElseGet(() -> words.get("says." + end));
    }

    private String space() {
        return chinese ? "" : " ";
    }
}
