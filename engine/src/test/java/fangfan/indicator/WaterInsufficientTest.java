package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Households;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaterInsufficientTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            too little elsewhere             | water.waterShortArea=false water.litresPerPersonDay=34.99 | TRUE      | -
            just enough elsewhere            | water.waterShortArea=false water.litresPerPersonDay=35    | FALSE     | -
            too little where water is short  | water.waterShortArea=true water.litresPerPersonDay=19.99  | TRUE      | -
            just enough where water is short | water.waterShortArea=true water.litresPerPersonDay=20     | FALSE     | -
            19 is short wherever it is       | water.litresPerPersonDay=19                               | TRUE      | -
            20 depends on the area           | water.litresPerPersonDay=20                               | NOT_KNOWN | water.waterShortArea
            34 depends on the area           | water.litresPerPersonDay=34                               | NOT_KNOWN | water.waterShortArea
            35 is enough wherever it is      | water.litresPerPersonDay=35                               | FALSE     | -
            litres not known                 | water.waterShortArea=true                                 | NOT_KNOWN | water.litresPerPersonDay
            nothing known                    | ''                                                        | NOT_KNOWN | water.waterShortArea water.litresPerPersonDay
            """)
    void holdsLitresAgainstTheNeedOfTheArea(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new WaterInsufficient(), facts)).isEqualTo(new Derived(value, missing));
    }

    @ParameterizedTest(name = "{0} without {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            water.waterShortArea=false water.litresPerPersonDay=19 | s3.water.qty                   | NOT_KNOWN | -
            water.waterShortArea=true water.litresPerPersonDay=19  | s3.water.qty                   | TRUE      | -
            water.waterShortArea=true water.litresPerPersonDay=0   | s3.water.qtyShort              | NOT_KNOWN | -
            water.litresPerPersonDay=19                            | s3.water.qty                   | NOT_KNOWN | water.waterShortArea
            water.litresPerPersonDay=19                            | s3.water.qty s3.water.qtyShort | NOT_KNOWN | water.waterShortArea
            """)
    void isOpenWhileAParameterIsNotSet(String facts, String keys, String value, String missing) {
        Settings settings = Screening2023.without(List.of(keys.split(" ")));
        assertThat(Derived.of(new WaterInsufficient(), Households.of(facts), settings))
                .isEqualTo(new Derived(value, missing));
    }
}
