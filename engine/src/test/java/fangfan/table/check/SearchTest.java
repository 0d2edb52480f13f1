package fangfan.table.check;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.indicator.Settings;
import fangfan.table.DecisionTable;
import fangfan.table.Tables;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final Settings NOTHING_SET = new Settings(Map.of(), Map.of(), Map.of());
    private static final DecisionTable THREE_BANDS = Tables.ofHouseholds(
            "KG-01 KEY_GROUP | income.wage < 1000 | population ≤ 3",
            "KG-01 KEY_GROUP | income.wage ≥ 1000 | population ≤ 3",
            "KG-01 KEY_GROUP | population > 3");

    @Test
    void findsNothingWhereRowsCoverEverything() {
        assertThat(search(Effort.USUAL)).isInstanceOf(Found.Nowhere.class);
    }

    @Test
    void saysSoWhenItsEffortIsSpent() {
        assertThat(search(3)).isInstanceOf(Found.NotDecided.class);
    }

    private static Found search(int looks) {
        Geometry table = new Geometry(THREE_BANDS, NOTHING_SET);
        return new Search(table.space(), new Effort(looks)).find(List.of(), table.shapes());
    }
}
