package fangfan.service.observation;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Puts access lines and the note of the caller where every request passes. */
@Configuration(proxyBeanMethods = false)
class ObservationConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> accessLines(PathTemplates paths) {
        return factory -> factory.addEngineValves(new AccessLines(paths));
    }

    /** Before authorisation, so that a caller who is refused is noted, too. */
    @Bean
    Customizer<HttpSecurity> callerNote() {
        return http -> http.addFilterBefore(new CallerNote(), AuthorizationFilter.class);
    }
}
