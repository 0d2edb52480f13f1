package fangfan.table.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.Tries;
import fangfan.table.Cell;
import fangfan.table.Column;
import fangfan.table.RandomCells;
import fangfan.table.RandomParameters;
import fangfan.table.Subject;
import fangfan.table.workbook.RawValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reading a cell that was printed gives the cell again, in every column of the vocabulary. */
class LiteralsRoundTripTest {

    private static final long SEED = Long.getLong("fangfan.seed", System.nanoTime());
    private static final int CELLS = 20;
    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);

    @Test
    void readingWhatWasPrintedGivesTheCell() {
        Random random = new Random(SEED);
        Set<Column> columns = new HashSet<>();
        int cells = 0;
        for (Subject subject : Subject.values()) {
            for (Column column : Headers.columns(subject)) {
                for (int i = 0; i < Tries.of(CELLS); i++) {
                    Cell cell = RandomCells.cell(column, random);
                    Parsed<Cell> read = Literals.read(
                            column,
                            raw(Literals.print(column, cell)),
                            RandomParameters.some(100, random)
                                    .keysFor(column.fact().type()));
                    assertThat(read).as("seed %s: %s", SEED, column).isEqualTo(Parsed.of(plain(cell)));
                    cells++;
                }
                columns.add(column);
            }
        }
        System.out.printf("read after print: %d cells in %d columns%n", cells, columns.size());
        assertThat(columns).hasSizeGreaterThan(300);
    }

    /** As Excel keeps it. */
    private static RawValue raw(Object printed) {
        if (printed instanceof BigDecimal number) {
            return new RawValue.Number(number);
        }
        return printed instanceof LocalDate day
                ? new RawValue.Number(BigDecimal.valueOf(ChronoUnit.DAYS.between(FIRST_SERIAL, day)))
                : new RawValue.Text((String) printed);
    }

    private static Cell plain(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return new Cell.Number(Literals.plain(number.value()));
        }
        return cell instanceof Cell.HalfOpen range
                ? new Cell.HalfOpen(Literals.plain(range.from()), Literals.plain(range.to()))
                : cell;
    }

    @Test
    void everyHeaderNamesItsColumn() {
        for (Subject subject : Subject.values()) {
            for (Column column : Headers.columns(subject)) {
                assertThat(Headers.find(Headers.print(column), subject)).contains(column);
            }
        }
    }
}
