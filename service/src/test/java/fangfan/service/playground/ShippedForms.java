package fangfan.service.playground;

import fangfan.indicator.Round;
import fangfan.service.page.Words;
import fangfan.service.vocabulary.FormFacts;
import fangfan.shipped.ShippedRuleset;
import fangfan.table.DecisionTable;
import fangfan.vocabulary.Language;
import java.util.List;
import java.util.Optional;

/** The forms of the shipped tables. */
final class ShippedForms {

    static final ShippedRuleset SHIPPED = ShippedRuleset.load();
    static final List<DecisionTable> TABLES = SHIPPED.ruleset().tables();
    static final Round ROUND = SHIPPED.rounds().get(0);

    private ShippedForms() {}

    static FormShape shape(DecisionTable table, Language language) {
        return FormShape.of(table, TABLES, new FormFacts(language, Optional.of(ROUND)).all());
    }

    static TableForm of(String table, Language language) {
        DecisionTable asked = TABLES.stream()
                .filter(one -> one.id().equals(table))
                .findFirst()
                .orElseThrow();
        return new TableForm(shape(asked, language), asked.readsLeads(), Words.in(language));
    }
}
