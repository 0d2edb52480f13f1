package fangfan.table.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutsTest {

    private static final Cuts AGES = new Cuts(0, 120, LongStream.of(16, 60, 16, -3, 200));

    @Test
    void cutsTheLineOnceAtEachStart() {
        assertThat(AGES.size()).isEqualTo(3);
        assertThat(AGES.first(1)).isEqualTo(16);
        assertThat(AGES.last(1)).isEqualTo(59);
        assertThat(AGES.last(2)).isEqualTo(120);
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0   | 120 | {0, 1, 2}
            16  | 59  | {1}
            0   | 59  | {0, 1}
            60  | 120 | {2}
            60  | 59  | {}
            121 | 120 | {}
            """)
    void findsTheIntervalsBetweenTwoNumbers(long from, long to, String intervals) {
        BitSet between = AGES.between(from, to);

        assertThat(between).hasToString(intervals);
    }
}
