package fangfan.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The second round of 2023 and the parameters that ship for derived facts. */
public final class Screening2023 {

    public static final Round ROUND =
            new Round("2023-2", LocalDate.of(2023, 9, 30), LocalDate.of(2022, 10, 1), LocalDate.of(2023, 9, 30));

    public static final Settings SETTINGS = new Settings(
            Map.of("s3.water.qty", new BigDecimal("35"), "s3.water.qtyShort", new BigDecimal("20")),
            Map.of(
                    "kg.disaster.from", LocalDate.of(2022, 10, 1),
                    "kg.disaster.to", LocalDate.of(2023, 11, 30),
                    "da.accident.from", LocalDate.of(2022, 10, 1),
                    "da.accident.to", LocalDate.of(2023, 9, 30)),
            Map.of("s3.house.unsafeGrades", Set.of("C", "D")));

    private Screening2023() {}

    /** The shipped parameters but for some that staff have not set. */
    public static Settings without(List<String> keys) {
        return new Settings(
                without(SETTINGS.numbers(), keys), without(SETTINGS.days(), keys), without(SETTINGS.codes(), keys));
    }

    private static <V> Map<String, V> without(Map<String, V> set, List<String> keys) {
        Map<String, V> left = new HashMap<>(set);
        left.keySet().removeAll(keys);
        return left;
    }
}
