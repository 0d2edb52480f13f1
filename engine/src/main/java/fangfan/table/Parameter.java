package fangfan.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One threshold that several tables share or that differs by area and year.
 *
 * @param area division code: {@code 500000} a municipality, {@code 500116} a county, 9 or 12 digits below
 * @param year absent: every year
 * @param value absent while staff have not set it
 */
public record Parameter(
        String key,
        String name,
        ParameterType type,
        String area,
        Optional<Integer> year,
        Optional<Value> value,
        String unit,
        String basis,
        Status status,
        CellRef at) {

    /** What staff have set. */
    public sealed interface Value {

        record Number(BigDecimal number) implements Value {}

        record Day(LocalDate day) implements Value {}

        record CodeList(Set<String> codes) implements Value {}
    }

    boolean appliesTo(String areaCode, int ofYear) {
        return areaCode.startsWith(significantArea())
                && year.map(y -> y == ofYear).orElse(true);
    }

    /** Longer is more specific: the town's value goes before the county's, a year's before every year's. */
    int specificity() {
        return 2 * significantArea().length() + (year.isPresent() ? 1 : 0);
    }

    /** The digits that every code within the area begins with. */
    String significantArea() {
        String code = area.length() == 12 && area.endsWith("000") ? area.substring(0, 9) : area;
        code = code.length() == 9 && code.endsWith("000") ? code.substring(0, 6) : code;
        while (code.length() <= 6 && code.endsWith("00")) {
            code = code.substring(0, code.length() - 2);
        }
        return code;
    }
}
