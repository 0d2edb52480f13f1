package fangfan.service.trace.store;

import fangfan.service.trace.People;
import fangfan.service.trace.ReceiptedDecision;
import fangfan.service.trace.SearchTerms;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What decisions are found by, in the key store. */
@Component
class SearchTermRows {

    private final JdbcTemplate jdbc;
    private final People people;

    SearchTermRows(JdbcTemplate jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    void insert(List<ReceiptedDecision> decisions) {
        jdbc.batchUpdate(
                "insert into keystore.finding (decision_id, rule_id, kind, category, area_code) values (?, ?, ?, ?, ?)",
                decisions.stream().flatMap(SearchTermRows::findings).toList());
        jdbc.batchUpdate(
                "insert into keystore.open_question (decision_id, area_code, facts, parameters, failures) values (?, ?, ?, ?, ?)",
                decisions.stream().map(SearchTermRows::open).toList());
        jdbc.batchUpdate(
                "insert into keystore.person (hash, data_key, area_code) values (?, ?, ?) on conflict do nothing",
                decisions.stream().flatMap(this::persons).toList());
    }

    private static Stream<Object[]> findings(ReceiptedDecision decision) {
        return decision.record().terms().met().stream().map(met -> new Object[] {
            decision.record().id(),
            met.ruleId(),
            met.kind(),
            met.category().orElse(null),
            decision.record().areaCode()
        });
    }

    private static Object[] open(ReceiptedDecision decision) {
        SearchTerms terms = decision.record().terms();
        return new Object[] {
            decision.record().id(),
            decision.record().areaCode(),
            terms.missing().toArray(String[]::new),
            terms.parameters().toArray(String[]::new),
            terms.failures().toArray(String[]::new)
        };
    }

    private Stream<Object[]> persons(ReceiptedDecision decision) {
        SearchTerms terms = decision.record().terms();
        return Stream.concat(
                        terms.idNumbers().stream().map(people::ofIdNumber),
                        terms.names().stream().map(people::ofName))
                .map(hash -> new Object[] {
                    hash, decision.entry().dataKey(), decision.record().areaCode()
                });
    }
}
