package fangfan.table.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.table.Tables;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCompilerTest {

    private static final String DRL =
            RulePrinter.print(new Rulebook(List.of(Tables.ofHouseholds("KG-01 KEY_GROUP X | householdType = 脱贫户"))));

    @Test
    void compilesWithinTheLimit() {
        RuleCompiler compiler = new RuleCompiler(Duration.ofMinutes(2), 1);

        assertThat(compiler.compile(DRL))
                .hasValueSatisfying(rules -> assertThat(rules.count()).isEqualTo(2));
        assertThat(compiler.compile(DRL)).as("its place is free again").isPresent();
    }

    @Test
    void givesUpAfterTheLimitAndKeepsThePlaceUntilTheCompilerEnds() {
        RuleCompiler compiler = new RuleCompiler(Duration.ZERO, 1);

        assertThat(compiler.compile(DRL)).isEmpty();
        assertThatThrownBy(() -> compiler.compile(DRL)).isInstanceOf(RuleCompiler.Busy.class);
    }

    @Test
    void saysSoWhenRulesDoNotCompile() {
        assertThatThrownBy(() -> new RuleCompiler(Duration.ofMinutes(2), 1).compile("rule x when nothing then end"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the generated rules do not compile");
    }
}
