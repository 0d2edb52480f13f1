package fangfan.table.check;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.table.TableCase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseChangesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            none at all            ; ''                                    ; ''                                                    ; 0 ; 0 ; 0
            the same               ; KG-01 MATCHED rural=是                ; KG-01 MATCHED rural=是                                ; 0 ; 0 ; 0
            a new one              ; ''                                    ; KG-01 MATCHED rural=是                                ; 1 ; 0 ; 0
            one that is gone       ; KG-01 MATCHED rural=是                ; ''                                                    ; 0 ; 1 ; 0
            another fact           ; KG-01 MATCHED rural=是                ; KG-01 MATCHED rural=否                                ; 0 ; 0 ; 1
            another expectation    ; KG-01 MATCHED rural=是                ; KG-01 NOT_MATCHED rural=是                            ; 0 ; 0 ; 1
            another rule           ; KG-01 MATCHED rural=是                ; KG-02 MATCHED rural=是                                ; 1 ; 1 ; 0
            one name for two       ; KG-01 MATCHED rural=是                ; KG-01 MATCHED rural=是 / KG-01 MATCHED rural=否       ; 1 ; 0 ; 0
            two of one name change ; KG-01 MATCHED rural=是 / KG-01 MATCHED rural=否 ; KG-01 MATCHED population=1 / KG-01 MATCHED rural=否 ; 0 ; 0 ; 1
            """)
    void casesAreKnownByRuleAndName(String aCase, String before, String after, int added, int removed, int changed) {
        CaseChanges changes = CaseChanges.between(cases(before), cases(after));

        assertThat(changes).isEqualTo(new CaseChanges(added, removed, changed));
        assertThat(changes.areNone()).isEqualTo(added + removed + changed == 0);
    }

    private static List<TableCase> cases(String lines) {
        return lines.isEmpty()
                ? List.of()
                : MadeCases.of(lines.split(" / ")).stream()
                        .map(one ->
                                new TableCase("一户", one.rule(), one.expected(), one.own(), one.ofMembers(), one.at()))
                        .toList();
    }
}
