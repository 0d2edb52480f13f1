package fangfan.contract;

import fangfan.vocabulary.Text;
import java.util.Map;

/** Says in words what the patterns of the schemas ask for: a regular expression helps nobody who fills in a form. */
final class PatternWording {

    private static final String MONTH = "^[0-9]{4}-(0[1-9]|1[0-2])$";

    private static final Map<String, Text> BY_PATTERN = Map.of(
            MONTH,
            new Text("不是有效月份，请按“年-月”填写，例如 2023-09", "not a month; write it as yyyy-MM, such as 2023-09"),
            "^[0-9A-Za-z-]+$",
            new Text("只能用数字、英文字母和连字符“-”", "use only digits, letters A to Z and hyphens"),
            "^[0-9A-Za-z]+$",
            new Text("只能用数字和英文字母", "use only digits and letters A to Z"),
            "^[0-9]{12}$",
            new Text("应为 12 位数字的行政村统计区划代码", "give the village's statistical division code, 12 digits"),
            "^[0-9]{4}-[1-9][0-9]?$",
            new Text("轮次应写成“年-次”，例如 2023-2", "write the round as year-number, such as 2023-2"),
            "^[ -~]*$",
            new Text("只能用可打印的 ASCII 字符", "use only printable ASCII characters"));

    private PatternWording() {}

    static String code(String pattern) {
        return pattern.equals(MONTH) ? "month" : "pattern";
    }

    static Text of(String pattern) {
        Text wording = BY_PATTERN.get(pattern);
        if (wording == null) {
            throw new IllegalStateException("no wording for pattern " + pattern);
        }
        return wording;
    }
}
