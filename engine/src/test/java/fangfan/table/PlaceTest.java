package fangfan.table;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.vocabulary.Text;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            cell.not-a-day     | 重点人群!E8         | 重点人群 | E8
            case.fails         | 用例!C15           | 用例    | C15
            case.none          | 重点人群            | 重点人群 |
            sheet.hidden       | 说明               | 说明    |
            case.no-round      | parameters.xlsx   |        |
            package.macro      | xl/vbaProject.bin |        |
            file.name          | a!B2.xlsx         |        |
            """)
    void pointsAtACellOrASheetOrTheFile(String code, String place, String sheet, String cell) {
        assertThat(Place.of(new Diagnostic(code, place, new Text("一", "one"))))
                .isEqualTo(new Place(Optional.ofNullable(sheet), Optional.ofNullable(cell)));
    }
}
