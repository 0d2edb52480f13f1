package fangfan.shipped;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.Gate;
import fangfan.decision.GateReport;
import fangfan.decision.RulesetSource;
import fangfan.table.layout.WorkbookGrid;
import fangfan.table.workbook.Reading;
import fangfan.table.workbook.WorkbookReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped workbooks as somebody edits them without a spreadsheet program. */
final class ShippedGridsTest {

    static Stream<String> files() {
        return Reworked.SHIPPED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void areTheSameAfterTheyWereWritten(String file) {
        WorkbookGrid grid = grid(file, requireNonNull(Reworked.SHIPPED.get(file)));

        assertThat(grid(file, grid.write())).isEqualTo(grid);
    }

    @Test
    void passTheGateAsBefore() {
        Map<String, byte[]> written = new TreeMap<>();
        Reworked.SHIPPED.forEach(
                (file, bytes) -> written.put(file, grid(file, bytes).write()));
        RulesetSource again = RulesetSource.read(written);
        GateReport before = new Gate(Gate.COMPILE_LIMIT, 1).check(Reworked.SHIPPED);
        GateReport report = new Gate(Gate.COMPILE_LIMIT, 1).check(written);

        assertThat(again.tables()).isEqualTo(Reworked.STANDING.tables());
        assertThat(again.parameters()).isEqualTo(Reworked.STANDING.parameters());
        assertThat(again.rounds()).isEqualTo(Reworked.STANDING.rounds());
        assertThat(report.accepted()).isTrue();
        assertThat(report.diagnostics()).isEqualTo(before.diagnostics());
        assertThat(report.cases().byTable()).isEqualTo(before.cases().byTable());
    }

    private static WorkbookGrid grid(String file, byte[] bytes) {
        Reading.Read read = (Reading.Read) WorkbookReader.read(bytes, file);
        Optional<String> table = file.endsWith(RulesetSource.TABLE_SUFFIX)
                ? Optional.of(file.substring(0, file.length() - RulesetSource.TABLE_SUFFIX.length()))
                : Optional.empty();
        return WorkbookGrid.read(read.workbook(), table, Reworked.STANDING.parameters())
                .orElseThrow();
    }
}
