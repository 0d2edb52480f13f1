package fangfan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest(name = "{0} takes {1} columns")
    @CsvSource(delimiter = '|', textBlock = """
            ''       | 0
            KG-04    | 5
            户       | 2
            户户     | 4
            ，。、（）| 10
            “户”     | 4
            𠮷       | 2
            é        | 1
            ≥        | 1
            ＞       | 2
            """)
    void chineseCharactersAndFullWidthSignsTakeTwoColumns(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void aCombiningMarkTakesNone() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void columnsOfATableStandBelowEachOther() {
        assertThat(new TextTable()
                        .row("条件", "x", "单元格")
                        .row("a", "户户", "")
                        .row("", "", "c")
                        .lines("  "))
                .containsExactly("  条件  x     单元格", "  a     户户", "              c");
    }

    @Test
    void aFullLineBreaksBetweenItems() {
        String item = "户".repeat(20);

        assertThat(WrappedList.lines("缺 ", List.of(item, item, item), "、", "  "))
                .containsExactly("缺 " + item + "、" + item + "、", "  " + item);
        assertThat(WrappedList.lines("缺 ", List.of(), "、", "  ")).containsExactly("缺 ");
    }
}
