package fangfan.service.evaluation;

import fangfan.decision.Document;
import fangfan.facts.Answer;
import fangfan.facts.Household;
import fangfan.facts.Member;
import fangfan.service.trace.SearchTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a decision is to be found by. */
final class Terms {

    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");

    private Terms() {}

    static SearchTerms of(Household household, Document document) {
        return new SearchTerms(
                met(document),
                said(household, Member::idNo),
                said(household, Member::name),
                sorted(document.notKnown().stream()
                        .flatMap(rule -> rule.missing().stream())
                        .map(fact -> POSITION.matcher(fact).replaceAll("[]"))),
                sorted(document.notConfigured().stream().flatMap(rule -> rule.parameters().stream())),
                sorted(document.failures().stream().map(failure -> failure.ruleId() + ":" + failure.code())));
    }

    private static List<SearchTerms.Met> met(Document document) {
        List<SearchTerms.Met> met = new ArrayList<>();
        document.findings()
                .forEach(finding -> met.add(new SearchTerms.Met(
                        finding.ruleId(), finding.kind(), Optional.ofNullable(finding.category()))));
        document.dataSuspects()
                .forEach(suspect -> met.add(new SearchTerms.Met(suspect.ruleId(), "DATA_CHECK", Optional.empty())));
        return met.stream().distinct().toList();
    }

    private static Set<String> said(Household household, Function<Member, Answer<String>> what) {
        return sorted(household
                .members()
                .either(List::stream, Stream.<Member>empty())
                .flatMap(member -> what.apply(member).either(Stream::of, Stream.<String>empty())));
    }

    private static Set<String> sorted(Stream<String> words) {
        return words.collect(Collectors.toCollection(TreeSet::new));
    }
}
