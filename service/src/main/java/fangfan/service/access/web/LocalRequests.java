package fangfan.service.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;

/** Tells requests that were made at this computer and for it from those that only look so. */
final class LocalRequests {

    private static final Pattern LOOPBACK =
            Pattern.compile("(?i)localhost|127(\\.[0-9]{1,3}){3}|\\[?(0:0:0:0:0:0:0:1|::1)]?");
    private static final List<String> ADDED_BY_PROXIES = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    private LocalRequests() {}

    /** A page of another site that resolves to loopback sends its own name as Host; a proxy speaks for someone elsewhere. */
    static boolean isLocal(HttpServletRequest request) {
        return LOOPBACK.matcher(request.getServerName()).matches()
                && LOOPBACK.matcher(request.getRemoteAddr()).matches()
                && ADDED_BY_PROXIES.stream().allMatch(header -> request.getHeader(header) == null);
    }
}
