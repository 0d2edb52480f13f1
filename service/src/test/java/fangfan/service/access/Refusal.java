package fangfan.service.access;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** The refusals of access, word for word. */
public final class Refusal {

    public static final String NOT_SIGNED_IN =
            "{\"type\":\"urn:fangfan:problem:not-signed-in\",\"title\":\"没有带密钥，或密钥不对\",\"status\":401,\"code\":\"not-signed-in\","
                    + "\"detail\":\"请在请求头 X-API-Key 里带上密钥；密钥丢了或停用了，请找管理员换一个\"}";
    public static final String NOT_ALLOWED = notAllowed("请换用有这项权限的密钥，或找管理员开通");
    public static final String OUTSIDE_AREA = outsideArea("请核对 areaCode；确实要处理这一户，请找管理员");
    public static final String NOT_FOUND =
            "{\"type\":\"urn:fangfan:problem:not-found\",\"title\":\"没有找到\",\"status\":404,\"code\":\"not-found\","
                    + "\"detail\":\"请核对地址和编号\"}";

    private static final Pattern TRACE_ID = Pattern.compile(",\"traceId\":\"[0-9a-f]{32}\"");

    private Refusal() {}

    /** The problem document of the reply, without the trace id, which each request has of its own. */
    public static String in(HttpResponse<String> reply) {
        return in(reply.body());
    }

    /** The same of a line of a bulk call. */
    public static String in(String document) {
        return TRACE_ID.matcher(document).replaceFirst("");
    }

    public static String notAllowed(String detail) {
        return "{\"type\":\"urn:fangfan:problem:not-allowed\",\"title\":\"这个密钥不能做这件事\",\"status\":403,\"code\":\"not-allowed\",\"detail\":\"%s\"}"
                .formatted(detail);
    }

    public static String outsideArea(String detail) {
        return "{\"type\":\"urn:fangfan:problem:outside-area\",\"title\":\"这一户不在您负责的地区\",\"status\":403,\"code\":\"outside-area\",\"detail\":\"%s\"}"
                .formatted(detail);
    }

    public static String conflict(String detail) {
        return "{\"type\":\"urn:fangfan:problem:conflict\",\"title\":\"和现在的情况冲突\",\"status\":409,\"code\":\"conflict\",\"detail\":\"%s\"}"
                .formatted(detail.replace("\"", "\\\""));
    }

    public static String tooMany(String detail, int seconds) {
        return "{\"type\":\"urn:fangfan:problem:too-many\",\"title\":\"请求太多\",\"status\":429,\"code\":\"too-many\",\"detail\":\"%s\",\"retryAfter\":%d}"
                .formatted(detail, seconds);
    }

    /** @param violations JSON objects, joined by commas */
    public static String invalid(String violations) {
        return "{\"type\":\"urn:fangfan:problem:invalid\",\"title\":\"内容有需要改正的地方\",\"status\":422,\"code\":\"invalid\","
                + "\"detail\":\"请逐条改正 violations 里列出的问题，再发一次\",\"violations\":[" + violations + "]}";
    }
}
