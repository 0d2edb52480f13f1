package fangfan.service.access.web;

import static fangfan.service.access.Role.AUDITOR;
import static fangfan.service.access.Role.COLLECTOR;

import fangfan.service.access.store.ApiKeyRows;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** Who may call what: the contract's table. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    SecurityFilterChain api(HttpSecurity http, ApiKeyRows keys) {
        return http.securityMatcher("/api/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .addFilterBefore(new ApiKeyFilter(keys), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST, "/api/v1/evaluations/**")
                        .hasRole(COLLECTOR.name())
                        .requestMatchers(HttpMethod.GET, "/api/v1/decisions/*")
                        .hasAnyRole(COLLECTOR.name(), AUDITOR.name())
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, e) ->
                                Problems.send(Problem.of(ProblemKind.NOT_SIGNED_IN), request, response))
                        .accessDeniedHandler((request, response, e) ->
                                Problems.send(Problem.of(ProblemKind.NOT_ALLOWED), request, response)))
                .build();
    }
}
