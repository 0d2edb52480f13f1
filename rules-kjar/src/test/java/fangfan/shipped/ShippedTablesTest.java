package fangfan.shipped;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fangfan.table.DecisionTable;
import fangfan.table.Parameter;
import fangfan.table.Row;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the shipped workbooks say, held to the list of the catalogue's rules that the schema can express. */
final class ShippedTablesTest {

    private static final ShippedRuleset SHIPPED = ShippedRuleset.load();

    @Test
    void everyRuleFindsWhatTheCatalogueSays() throws IOException {
        assertThat(rows().distinct()).containsExactlyInAnyOrderElementsOf(expected());
    }

    @Test
    void parametersThatStaffHaveToSetShipUnset() {
        Set<String> unset = SHIPPED.ruleset().parameters().all().stream()
                .filter(parameter -> parameter.value().isEmpty())
                .map(Parameter::key)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unset)
                .containsExactly(
                        "da.businessLoss",
                        "da.loss.amount",
                        "da.loss.ratio",
                        "em.minMonths",
                        "em.wageShare",
                        "ex.deposit",
                        "ie.dropPct",
                        "ie.education.yearly",
                        "ie.line",
                        "ie.medical.tier.alleviated",
                        "ie.medical.tier.general",
                        "ie.nearLine",
                        "ie.rigidRatio");
    }

    @Test
    void nearMissesLieWithinTenPercent() {
        assertThat(SHIPPED.ruleset()
                        .parameters()
                        .settingsFor("500116101201", 2023)
                        .number("near.share")
                        .get())
                .isEqualByComparingTo(new BigDecimal("0.1"));
    }

    @Test
    void everyRowCitesDocumentClauseAndText() {
        assertThat(SHIPPED.ruleset().tables().stream().flatMap(table -> table.rows().stream()))
                .allSatisfy(row -> assertThat(List.of(
                                row.basis().document(),
                                row.basis().clause(),
                                row.basis().text()))
                        .noneMatch(String::isBlank));
    }

    private static Stream<String> rows() {
        return SHIPPED.ruleset().tables().stream()
                .flatMap(table -> table.rows().stream().map(row -> line(table, row)));
    }

    private static String line(DecisionTable table, Row row) {
        return String.join(
                ",",
                row.rule().value(),
                table.id(),
                row.result().kind().name(),
                row.result().category().orElse("-"),
                row.result().severity().name(),
                row.result().proposedType().map(Enum::name).orElse("-"),
                String.valueOf(row.result().greenChannel()),
                String.valueOf(row.enabled()));
    }

    private static List<String> expected() throws IOException {
        try (InputStream in = requireNonNull(ShippedTablesTest.class.getResourceAsStream("rules.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
