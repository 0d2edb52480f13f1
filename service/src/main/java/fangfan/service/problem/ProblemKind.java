package fangfan.service.problem;

import fangfan.vocabulary.Text;
import java.util.Arrays;
import java.util.Locale;

/** The closed list of what can be wrong with a request, each with what the caller does next. */
public enum ProblemKind {
    BAD_REQUEST(
            400,
            "请求写得不对",
            "the request is malformed",
            "请按接口说明改正请求头、地址或编码后再发",
            "mend the headers, the address or the encoding as the API page says, then send it again"),
    NOT_JSON(
            400,
            "内容不是合格的 JSON",
            "the body is not JSON that can be relied on",
            "请看 position 标出的行和列，改正后再发",
            "look at the line and column in `position`, mend it and send it again"),
    NOT_SIGNED_IN(
            401,
            "没有带密钥，或密钥不对",
            "no API key, or a wrong one",
            "请在请求头 X-API-Key 里带上密钥；密钥丢了或停用了，请找管理员换一个",
            "send the key in the header X-API-Key; if it was lost or revoked, ask an administrator for another"),
    NOT_ALLOWED(
            403,
            "这个密钥不能做这件事",
            "this key may not do that",
            "请换用有这项权限的密钥，或找管理员开通",
            "use a key whose role may do it, or ask an administrator"),
    OUTSIDE_AREA(
            403,
            "这一户不在您负责的地区",
            "the household is outside your area",
            "请核对 areaCode；确实要处理这一户，请找管理员",
            "check `areaCode`; if the household is yours to see, ask an administrator"),
    OWN_WORK(
            403,
            "不能办自己起草或提交的",
            "not what you wrote or submitted yourself",
            "请由另一位审批人来办",
            "have another approver do it"),
    NOT_FOUND(404, "没有找到", "not found", "请核对地址和编号", "check the address and the id"),
    METHOD_NOT_ALLOWED(
            405,
            "这个地址不能这样调用",
            "this address does not take that method",
            "请改用响应头 Allow 列出的方法",
            "use a method that the header Allow lists"),
    NOT_ACCEPTABLE(
            406,
            "给不了所要的格式",
            "the wanted format is not to be had",
            "请把请求头 Accept 改为 application/json，或不带这个头",
            "send Accept: application/json, or no such header"),
    IN_PROGRESS(
            409,
            "同一个请求正在处理",
            "the same request is being worked on",
            "请等 Retry-After 的秒数，再原样发一次",
            "wait for the seconds in Retry-After, then send the same again"),
    CONFLICT(
            409,
            "和现在的情况冲突",
            "in conflict with how things stand",
            "请看说明，改正后再发",
            "mend what the detail says, then send it again"),
    WRONG_STEP(
            409,
            "草稿现在不能办这一步",
            "the draft cannot take this step now",
            "请看说明里草稿现在的状态，先办前面的步骤",
            "look at the state of the draft in the detail, and take the steps before this one first"),
    BASE_CHANGED(
            409,
            "草稿依据的版本已经不是最新的",
            "the draft is based on a version that is no longer the latest",
            "请下载最新版本的工作簿，把改动写进去，再新建草稿",
            "download the workbooks of the latest version, make the changes in them and create a new draft"),
    OTHER_BYTES(
            409,
            "核对的内容和草稿现在的内容不同",
            "what was compared is not what the draft holds now",
            "请重新取回草稿，核对现在的内容，再带上它的 sha256 批准",
            "read the draft again, compare what it holds now, and approve with its sha256"),
    ERASED(
            410,
            "这份判定已按规定停止显示或销毁",
            "this decision was lawfully restricted or erased and is no longer shown",
            "erasure 里写明了哪天、为什么；有疑问请找管理员",
            "`erasure` says on which day and why; ask an administrator if in doubt"),
    TOO_LARGE(
            413,
            "内容太大",
            "the content is too large",
            "请分成几次发；上限见 limit，单位是字节",
            "send it in parts; `limit` is the most, in bytes"),
    WRONG_MEDIA_TYPE(
            415,
            "内容类型不对",
            "wrong media type",
            "请按接口说明写请求头 Content-Type，编码只用 UTF-8",
            "send the Content-Type that the API page names, in UTF-8"),
    INVALID(
            422,
            "内容有需要改正的地方",
            "the content has faults to mend",
            "请逐条改正 violations 里列出的问题，再发一次",
            "mend everything in `violations`, then send it again"),
    KEY_REUSED(
            422,
            "这个 Idempotency-Key 已用于另一份内容",
            "this Idempotency-Key was used with another body",
            "内容改过就换一个新的 Idempotency-Key；只是重发，请原样发送",
            "take a new key for a new body; to send again, send the very same bytes"),
    FAULTY_WORKBOOKS(
            422,
            "工作簿里还有要改正的地方",
            "the workbooks hold faults",
            "请按检查结果列出的位置改正工作簿，上传后再提交",
            "mend the places that the report of the draft lists, upload the workbooks and submit again"),
    TOO_MANY(
            429,
            "请求太多",
            "too many requests",
            "请等 Retry-After 的秒数再发",
            "wait for the seconds in Retry-After, then send it again"),
    INTERNAL(
            500,
            "服务出错了",
            "the service failed",
            "请稍后原样重发；还是不行，请把 instance 里的编号告诉管理员",
            "send the same again later; if it fails again, give the administrator the number in `instance`"),
    UNAVAILABLE(
            503,
            "暂时不能处理，没有判定",
            "not to be done now, so nothing was decided",
            "请等 Retry-After 的秒数，再原样重发",
            "wait for the seconds in Retry-After, then send the same again");

    private final int status;
    private final Text title;
    private final Text advice;

    ProblemKind(int status, String zh, String en, String adviceZh, String adviceEn) {
        this.status = status;
        this.title = new Text(zh, en);
        this.advice = new Text(adviceZh, adviceEn);
    }

    /** What a refusal by the framework or the HTTP server means here; one that has no kind of its own is a bad request. */
    public static ProblemKind ofRefusal(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(BAD_REQUEST);
    }

    public int status() {
        return status;
    }

    public Text title() {
        return title;
    }

    /** What to do next, where a problem has no more to say. */
    public Text advice() {
        return advice;
    }

    /** Stable, for programs: {@code not-json}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
