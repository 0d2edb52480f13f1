package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentAlertCountTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            is none     | departmentAlerts=    | 0     | -
            counts each | departmentAlerts=a+b | 2     | -
            is up to 50 | ''                   | 0..50 | departmentAlerts
            """)
    void countsAlerts(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new DepartmentAlertCount(), facts)).isEqualTo(new Derived(value, missing));
    }
}
