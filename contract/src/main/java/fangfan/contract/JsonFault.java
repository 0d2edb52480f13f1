package fangfan.contract;

import fangfan.vocabulary.Text;

/** The ways in which bytes can fail to be a JSON text that can be relied on. */
enum JsonFault {
    NOT_UTF_8("not-utf-8", "不是合法的 UTF-8 编码，请用 UTF-8 保存后再提交", "not UTF-8; send the text in UTF-8"),
    NOT_JSON("not-json", "不是合法的 JSON，请检查这里的标点和引号", "not JSON; check the punctuation and quotes here"),
    TRAILING_TEXT("trailing-text", "JSON 已经结束，后面还有多余内容，请删去", "text after the end of the JSON value; leave it out"),
    DUPLICATE_KEY("duplicate-key", "同一对象里字段重复，请只保留一个", "the property stands twice in one object; keep one of them"),
    TOO_DEEP("nested-too-deep", "嵌套超过 32 层，请减少层数", "nested deeper than 32; send fewer levels"),
    LONE_SURROGATE(
            "lone-surrogate",
            "文字里有不成对的 \\uD800–\\uDFFF 转义，请改正",
            "the text holds half of a surrogate pair; correct the escape");

    private final String code;
    private final Text message;

    JsonFault(String code, String zh, String en) {
        this.code = code;
        this.message = new Text(zh, en);
    }

    CallReading.NotJson at(Position position) {
        return new CallReading.NotJson(
                position,
                code,
                new Text(
                        "第 %d 行第 %d 列：%s".formatted(position.line(), position.column(), message.zh()),
                        "line %d, column %d: %s".formatted(position.line(), position.column(), message.en())));
    }
}
