package fangfan.service.problem;

import fangfan.vocabulary.Text;
import java.util.Locale;

/** The closed list of what can be wrong with a request. */
public enum ProblemKind {
    NOT_JSON(400, "不是可用的 JSON", "not JSON that can be relied on"),
    BAD_REQUEST(400, "请求写得不对", "the request is malformed"),
    NOT_SIGNED_IN(401, "没有密钥，或密钥不对", "no API key, or a wrong one"),
    NOT_ALLOWED(403, "这个密钥不能这样用", "this key may not do that"),
    OUTSIDE_AREA(403, "这一户不在您的地区内", "the household is outside your area"),
    NOT_FOUND(404, "没有找到", "not found"),
    METHOD_NOT_ALLOWED(405, "这个地址不能这样调用", "this address does not take that method"),
    NOT_ACCEPTABLE(406, "给不了所要的格式", "the wanted format is not to be had"),
    IN_PROGRESS(409, "同一个请求正在处理", "the same request is being worked on"),
    CONFLICT(409, "与现有的内容冲突", "in conflict with what there is"),
    TOO_LARGE(413, "内容太大", "the content is too large"),
    WRONG_MEDIA_TYPE(415, "内容类型不对", "wrong media type"),
    INVALID(422, "内容有要改的地方", "the content has faults to mend"),
    KEY_REUSED(422, "这个 Idempotency-Key 已用于另一份内容", "this Idempotency-Key was used with another body"),
    TOO_MANY(429, "请求太多", "too many requests"),
    INTERNAL(500, "服务出错了", "the service failed"),
    UNAVAILABLE(503, "暂时存不了，没有判定", "nothing can be kept now, so nothing was decided");

    private final int status;
    private final Text title;

    ProblemKind(int status, String zh, String en) {
        this.status = status;
        this.title = new Text(zh, en);
    }

    public int status() {
        return status;
    }

    public Text title() {
        return title;
    }

    /** Stable, for programs: {@code not-json}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
