package fangfan.service.access.web;

import static fangfan.service.access.Role.ADMIN;
import static fangfan.service.access.Role.APPROVER;
import static fangfan.service.access.Role.AUDITOR;
import static fangfan.service.access.Role.COLLECTOR;
import static fangfan.service.access.Role.EDITOR;

import fangfan.service.access.Limits;
import fangfan.service.access.LocalTrial;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** Who may call what with a key: the contract's table. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, KeyGuesses guesses, LocalTrial trial, Limits limits) {
        return byKey(http.securityMatcher("/api/**"), guesses)
                .addFilterAfter(new RequestLimitFilter(trial, limits), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST, "/api/v1/evaluations/**")
                        .hasRole(COLLECTOR.name())
                        .requestMatchers("/api/v1/decisions/*/evidence", "/api/v1/log/export")
                        .hasRole(AUDITOR.name())
                        .requestMatchers("/api/v1/dashboard")
                        .hasRole(AUDITOR.name())
                        .requestMatchers("/api/v1/erasures/**", "/api/v1/retention")
                        .hasRole(ADMIN.name())
                        .requestMatchers("/api/v1/decisions", "/api/v1/decisions/search", "/api/v1/decisions/export")
                        .hasRole(AUDITOR.name())
                        .requestMatchers(HttpMethod.GET, "/api/v1/decisions/*")
                        .hasAnyRole(COLLECTOR.name(), AUDITOR.name())
                        .requestMatchers(
                                HttpMethod.POST,
                                "/api/v1/drafts/*/approve",
                                "/api/v1/drafts/*/reject",
                                "/api/v1/drafts/*/publish",
                                "/api/v1/rulesets/**")
                        .hasRole(APPROVER.name())
                        .requestMatchers("/api/v1/drafts/**", "/api/v1/impacts/**", "/api/v1/workbooks/check")
                        .hasAnyRole(EDITOR.name(), APPROVER.name())
                        .requestMatchers("/api/v1/keys/**", "/api/v1/accounts/**")
                        .hasRole(ADMIN.name())
                        .requestMatchers(HttpMethod.POST, "/api/v1/decisions/*/replay", "/api/v1/replays")
                        .hasRole(AUDITOR.name())
                        .anyRequest()
                        .authenticated())
                .build();
    }

    /** Whether the service is well may be asked by anyone; figures are for administrators. */
    @Bean
    @Order(2)
    SecurityFilterChain actuator(HttpSecurity http, KeyGuesses guesses, LocalTrial trial) {
        AuthorizationManager<RequestAuthorizationContext> atThisComputer =
                (who, asked) -> new AuthorizationDecision(trial.isOn() && LocalRequests.isLocal(asked.getRequest()));
        return byKey(http.securityMatcher("/actuator/**"), guesses)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .access(AuthorizationManagers.anyOf(
                                atThisComputer, AuthorityAuthorizationManager.hasRole(ADMIN.name()))))
                .build();
    }

    private static HttpSecurity byKey(HttpSecurity http, KeyGuesses guesses) {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.contentSecurityPolicy(
                        csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .addFilterBefore(new ApiKeyFilter(guesses), UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, e) ->
                                Problems.send(Problem.of(ProblemKind.NOT_SIGNED_IN), request, response))
                        .accessDeniedHandler((request, response, e) ->
                                Problems.send(Problem.of(ProblemKind.NOT_ALLOWED), request, response)));
    }
}
