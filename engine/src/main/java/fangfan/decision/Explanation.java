package fangfan.decision;

import fangfan.facts.Member;
import fangfan.indicator.Truth;
import fangfan.table.Allowance;
import fangfan.table.Condition;
import fangfan.table.Meaning;
import fangfan.table.Scope;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Indicators;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Unit;
import fangfan.vocabulary.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Explains verdicts: the conditions with their values, the members concerned, and the sentences. */
final class Explanation {

    /** A finding among rural households goes without saying that the household is rural. */
    private static final String TAKEN_FOR_GRANTED = "rural";

    /** Stands before the positions of members. */
    private static final int OF_HOUSEHOLD = -1;

    private final Indicators indicators;
    private final Wording words;
    private final Sentences sentences;
    private final boolean chinese;

    Explanation(Indicators indicators, Language language) {
        this.indicators = indicators;
        this.words = Wording.in(language);
        this.sentences = new Sentences(indicators, language);
        this.chinese = language == Language.ZH;
    }

    Phrases phrases() {
        return sentences.phrases();
    }

    /** One condition and whose value it was met with. */
    private record Met(RowVerdict row, Condition condition, Optional<Integer> member) {}

    /** What matched, told of the members by number, in conditions and in sentences. */
    record Told(List<String> members, List<Document.Condition> conditions, String sentence) {}

    /** Tells why a rule matched. */
    Told of(RuleVerdict verdict) {
        List<Met> met = met(verdict);
        List<Document.Condition> conditions =
                met.stream().map(one -> document(one, Truth.TRUE)).distinct().toList();
        return new Told(members(met), conditions, sentence(met, Truth.TRUE));
    }

    /** Why a rule came to what it did, and the cell that says so. */
    record Reason(String sentence, String cell) {}

    /** Tells why a rule came to what it did: of a rule that did not match, by the row and the candidate that came closest. */
    Reason reason(RuleVerdict verdict) {
        String row = verdict.rows().get(0).inForce().at();
        if (verdict.failure().isPresent()) {
            return new Reason(words.get("failure." + verdict.failure().get().code()), row);
        }
        Truth truth = verdict.truth();
        List<Met> met = truth == Truth.TRUE ? met(verdict) : closest(verdict);
        if (met.isEmpty()) {
            return new Reason(withoutCandidate(), row);
        }
        Met first = met.stream()
                .filter(one -> !isTakenForGranted(one, met, truth))
                .findFirst()
                .orElse(met.get(0));
        return new Reason(sentence(met, truth), first.condition().at().toString());
    }

    private String withoutCandidate() {
        if (indicators.membersAreKnown()) {
            return chinese ? "没有家庭成员" : "the household has no members";
        }
        return chinese ? "家里有哪些人不清楚" : "the members of the household: not known";
    }

    /** The conditions that keep the verdict from being another, of the row and the candidate that have fewest. */
    private List<Met> closest(RuleVerdict verdict) {
        List<Met> closest = List.of();
        int fewest = Integer.MAX_VALUE;
        for (RowVerdict row : verdict.rows(verdict.truth())) {
            for (int candidate : row.candidates(verdict.truth())) {
                List<Condition> conditions = row.conditions(candidate, verdict.truth());
                if (conditions.size() < fewest) {
                    fewest = conditions.size();
                    closest = conditions.stream()
                            .flatMap(condition -> whose(row, candidate, condition, verdict.truth()).stream()
                                    .map(member -> new Met(row, condition, member)))
                            .toList();
                }
            }
        }
        return closest;
    }

    private List<String> members(List<Met> met) {
        List<Member> members = indicators.theCase().household().members().either(List::copyOf, List.of());
        return met.stream()
                .flatMap(one -> one.member().stream())
                .distinct()
                .sorted()
                .map(position -> members.get(position).memberNo())
                .toList();
    }

    /** What is said of the household, then of each member under one name. */
    private String sentence(List<Met> all, Truth verdict) {
        Map<Integer, Set<String>> said = new TreeMap<>();
        for (Met met : all) {
            if (!isTakenForGranted(met, all, verdict)) {
                said.computeIfAbsent(met.member().orElse(OF_HOUSEHOLD), whose -> new LinkedHashSet<>())
                        .add(sentences.of(met.condition(), met.member(), verdict));
            }
        }
        String separator = chinese ? "；" : "; ";
        return said.entrySet().stream()
                .map(of -> named(of.getKey(), String.join(separator, of.getValue())))
                .collect(Collectors.joining(separator));
    }

    private static boolean isTakenForGranted(Met met, List<Met> all, Truth verdict) {
        return verdict == Truth.TRUE
                && all.size() > 1
                && met.condition().column().fact().key().equals(TAKEN_FOR_GRANTED);
    }

    private String named(int member, String sentence) {
        return member == OF_HOUSEHOLD ? sentence : phrases().member(member) + (chinese ? "" : ": ") + sentence;
    }

    /** The conditions that keep a rule from matching: those that are false, row by row. */
    List<Document.Condition> failed(RuleVerdict verdict) {
        List<Document.Condition> failed = new ArrayList<>();
        for (RowVerdict row : verdict.rows()) {
            for (int candidate = 0; candidate < row.truths().size(); candidate++) {
                for (Condition condition : row.conditions(candidate, Truth.FALSE)) {
                    failed.add(condition(row, candidate, condition, Truth.FALSE));
                }
            }
        }
        return failed.stream().distinct().toList();
    }

    Document.Condition condition(RowVerdict row, int candidate, Condition condition, Truth verdict) {
        boolean ofOne = condition.column().scope() == Scope.OWN
                && condition.column().fact().isOfMember()
                && row.candidatesAreKnown();
        return document(new Met(row, condition, ofOne ? Optional.of(candidate) : Optional.empty()), verdict);
    }

    private Document.Condition document(Met met, Truth verdict) {
        Condition condition = met.condition();
        Fact fact = condition.column().fact();
        return new Document.Condition(
                met.member().map(fact::pathOf).orElse(fact.key()),
                words.label(fact),
                condition.column().operator().symbol(),
                Threshold.print(condition, indicators.theCase().settings()),
                Said.actual(condition, indicators, met.member(), verdict).orElse(null),
                fact.unit() == Unit.NONE
                        ? null
                        : fact.unit() == Unit.CNY_PER_HEAD ? "CNY" : fact.unit().name(),
                verdict.name(),
                met.row().table().id(),
                condition.at().toString());
    }

    /** Every condition of the rows that matched, once for each member that met it. */
    private List<Met> met(RuleVerdict verdict) {
        List<Met> met = new ArrayList<>();
        for (RowVerdict row : verdict.rows(Truth.TRUE)) {
            for (int candidate : row.candidates(Truth.TRUE)) {
                for (Condition condition : row.row().conditions()) {
                    whose(row, candidate, condition, Truth.TRUE)
                            .forEach(member -> met.add(new Met(row, condition, member)));
                }
            }
        }
        return met;
    }

    /** The members that a verdict on a condition is about, each alone; or all together, or the household. */
    private List<Optional<Integer>> whose(RowVerdict row, int candidate, Condition condition, Truth verdict) {
        if (condition.column().scope() == Scope.ALL_MEMBERS
                || !condition.column().fact().isOfMember()) {
            return List.of(Optional.empty());
        }
        if (condition.column().scope() == Scope.OWN) {
            return List.of(row.candidatesAreKnown() ? Optional.of(candidate) : Optional.empty());
        }
        List<Optional<Integer>> members = new ArrayList<>();
        var thresholds = Allowance.in(indicators.theCase().settings());
        for (int member = 0; verdict != Truth.FALSE && member < indicators.memberCount(); member++) {
            if (Meaning.verdict(condition, indicators.value(condition.column().fact(), member), thresholds)
                    == verdict) {
                members.add(Optional.of(member));
            }
        }
        return members.isEmpty() ? List.of(Optional.empty()) : members;
    }
}
