package fangfan.service.page.web;

import jakarta.servlet.http.HttpServletRequest;

/** Parts of pages, as htmx asks for them. */
public final class Parts {

    private Parts() {}

    public static boolean isWanted(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }
}
