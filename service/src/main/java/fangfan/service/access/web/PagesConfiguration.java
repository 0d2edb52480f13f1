package fangfan.service.access.web;

import fangfan.service.access.LocalTrial;
import fangfan.service.access.Role;
import fangfan.service.access.store.AccountRows;
import fangfan.service.problem.web.ErrorPages;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may see which page: what is not named here is closed. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    static final String SESSION_COOKIE = "fangfan-session";

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    // Swagger UI writes style attributes and holds its icons in data URLs.
    private static final String SWAGGER_UI_POLICY = CONTENT_SECURITY_POLICY
            .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
            .replace("img-src 'self'", "img-src 'self' data:");

    // Pages name them with a hash of their content, so that browsers may keep them.
    private static final String[] ASSETS = {
        "/fangfan*.css", "/fangfan*.js", "/icons*.svg", "/favicon*.svg", "/favicon.ico", "/webjars/**"
    };
    private static final String[] API_PAGES = {
        "/swagger-ui.html", "/swagger-ui/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml", "/openapi.json"
    };
    // The pages of the trial ask who calls themselves, to say in place how to sign in.
    private static final String[] OPEN_PAGES = {"/", "/login", "/samples/*", "/trial"};

    private static final String DECISION = "/decisions/{id:[0-9a-fA-F-]{36}}";

    /** Files that everybody may have, without cookies, so that browsers keep them. */
    @Bean
    @Order(3)
    SecurityFilterChain assets(HttpSecurity http) {
        return http.securityMatcher(ASSETS)
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .addHeaderWriter(contentSecurityPolicy()))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, LocalTrial trial, AccountRows accounts) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.POST,
                                "/versions/**",
                                "/drafts/*/approve",
                                "/drafts/*/reject",
                                "/drafts/*/publish")
                        .hasRole(Role.APPROVER.name())
                        .requestMatchers("/drafts", "/drafts/**")
                        .hasAnyRole(Role.EDITOR.name(), Role.APPROVER.name())
                        .requestMatchers(HttpMethod.GET, "/decisions/*/evidence")
                        .hasRole(Role.AUDITOR.name())
                        .requestMatchers("/decisions", "/decisions/export", "/decisions/person", "/dashboard")
                        .hasRole(Role.AUDITOR.name())
                        .requestMatchers("/sign-ins")
                        .hasRole(Role.ADMIN.name())
                        .requestMatchers(HttpMethod.POST, DECISION + "/replay", DECISION + "/reveal")
                        .hasRole(Role.AUDITOR.name())
                        .requestMatchers(HttpMethod.GET, DECISION)
                        .hasAnyRole(Role.COLLECTOR.name(), Role.AUDITOR.name())
                        .requestMatchers("/account/**", "/account", "/tables", "/tables/*", "/versions/**")
                        .authenticated()
                        .requestMatchers(OPEN_PAGES)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, API_PAGES)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                        (request, response, e) -> response.sendError(HttpStatus.NOT_FOUND.value()),
                        request -> !ErrorPages.isWanted(request)))
                .formLogin(form -> form.loginPage("/login").failureUrl("/login?error"))
                .logout(logout -> logout.logoutSuccessUrl("/").deleteCookies(SESSION_COOKIE))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()).csrfTokenRequestHandler(eagerly()))
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .addHeaderWriter(contentSecurityPolicy()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, e) -> ClosedPages.refuse(e, request, response))
                        .accessDeniedHandler((request, response, e) -> ClosedPages.refuse(e, request, response)))
                .addFilterBefore(new UploadFilter(), CsrfFilter.class)
                .addFilterBefore(new StandingAccountFilter(accounts), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new TrialCallerFilter(trial), AnonymousAuthenticationFilter.class)
                .build();
    }

    /** Keeps passwords as bcrypt hashes, each marked with its scheme so that another can follow. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    // In a cookie: a visitor who only reads costs no session.
    private static CookieCsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("fangfan-form");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }

    // A form far down a long page asks for its token when the head of the reply has left: too late for a cookie.
    private static XorCsrfTokenRequestAttributeHandler eagerly() {
        XorCsrfTokenRequestAttributeHandler handler = new XorCsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    private static HeaderWriter contentSecurityPolicy() {
        return (HttpServletRequest request, HttpServletResponse response) -> response.setHeader(
                "Content-Security-Policy",
                request.getServletPath().startsWith("/swagger-ui/") ? SWAGGER_UI_POLICY : CONTENT_SECURITY_POLICY);
    }
}
