package fangfan.service.page.web;

import fangfan.service.access.LocalTrial;
import fangfan.service.access.web.Callers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells the head of every page who reads it. */
@Configuration(proxyBeanMethods = false)
class PageVisitor implements WebMvcConfigurer {

    private final LocalTrial trial;

    PageVisitor(LocalTrial trial) {
        this.trial = trial;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public void postHandle(
                    HttpServletRequest request,
                    HttpServletResponse response,
                    Object handler,
                    @Nullable ModelAndView page) {
                if (page != null
                        && page.getViewName() != null
                        && !page.getViewName().startsWith("redirect:")) {
                    Callers.of(request).ifPresent(caller -> {
                        boolean nobodySignedIn =
                                caller.id().equals(trial.caller().id());
                        page.addObject(nobodySignedIn ? "inTrial" : "signedInAs", caller.name());
                        page.addObject("readerRole", caller.role().name());
                    });
                }
            }
        });
    }
}
