package fangfan.contract;

import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a violation says: what is wrong, and what to do. Limits come from the schema, never anything from the body. */
final class Wording {

    static final Text REQUIRED = new Text("必填，不能缺少，请补上", "missing; it must be given");
    static final Text UNKNOWN_PROPERTY =
            new Text("没有这个字段，请核对字段名，或者删去", "no such property; check its name or leave it out");
    static final Text REPEATED = new Text("有重复项，每项只填一次", "an item stands twice; give each only once");
    static final Text DATE = new Text(
            "不是有效日期，请按“年-月-日”填写，例如 2023-09-30",
            "not a day of the calendar; write it as yyyy-MM-dd, such as 2023-09-30");
    static final Text DECIMALS = new Text("金额最多两位小数，请四舍五入到分", "more than 2 decimals; round the amount to the fen");
    static final Text DUPLICATE_MEMBER =
            new Text("成员编号与前面的成员重复，请改成不同的编号", "another member has this number; give each member their own");
    static final Text VICTIM_WITHOUT_MEMBER = new Text(
            "家庭成员中没有这个编号，请改成已有成员的编号，或者补上这名成员", "no member has this number; give a member's memberNo or add the member");

    private static final Map<String, Text> TYPES = Map.of(
            "object", new Text("对象 {…}", "an object {…}"),
            "array", new Text("列表 […]", "a list […]"),
            "string", new Text("带引号的文字", "a string"),
            "integer", new Text("整数", "a whole number"),
            "number", new Text("数字", "a number"),
            "boolean", new Text("true 或 false", "true or false"),
            "null", new Text("null（不清楚）", "null (not known)"));

    private Wording() {}

    static Text type(JsonNode types) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (JsonNode type : types.isArray() ? types : List.of(types)) {
            Text name = TYPES.get(type.stringValue());
            if (name == null) {
                throw new IllegalStateException("no wording for type " + type);
            }
            zh.add(name.zh());
            en.add(name.en());
        }
        return new Text("类型不对，应填" + String.join("，或 ", zh), "wrong type; give " + String.join(", or ", en));
    }

    static Text codes(JsonNode codes) {
        List<String> written = new ArrayList<>();
        codes.forEach(code -> written.add(code.isNull() ? "null" : code.stringValue()));
        return new Text(
                "不是可选的代码，请从中选一个：" + String.join("、", written),
                "not one of the codes; give one of " + String.join(", ", written));
    }

    static Text tooSmall(JsonNode minimum) {
        return new Text("太小，不能小于 " + plain(minimum) + "，请核对", "too small; give at least " + plain(minimum));
    }

    static Text tooLarge(JsonNode maximum) {
        return new Text("太大，不能大于 " + plain(maximum) + "，请核对", "too large; give at most " + plain(maximum));
    }

    static Text amount(JsonNode minimum, JsonNode maximum) {
        return new Text(
                "金额应为 %s 到 %s，最多两位小数，例如 3500.00；不清楚填 null".formatted(plain(minimum), plain(maximum)),
                "not an amount; give %s to %s with at most 2 decimals, such as 3500.00, or null when not known"
                        .formatted(plain(minimum), plain(maximum)));
    }

    static Text tooShort(JsonNode least) {
        return new Text("太短，至少 " + plain(least) + " 个字符", "too short; give at least " + plain(least) + " characters");
    }

    static Text tooLong(JsonNode most) {
        return new Text("太长，最多 " + plain(most) + " 个字符", "too long; give at most " + plain(most) + " characters");
    }

    static Text tooMany(JsonNode most) {
        return new Text("项数太多，最多 " + plain(most) + " 项", "too many items; give at most " + plain(most));
    }

    private static String plain(JsonNode limit) {
        return limit.decimalValue().stripTrailingZeros().toPlainString();
    }
}
