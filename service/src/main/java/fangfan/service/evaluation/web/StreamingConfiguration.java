package fangfan.service.evaluation.web;

import fangfan.service.problem.web.BrokenOff;
import java.time.Duration;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What streams need of Tomcat. */
@Configuration(proxyBeanMethods = false)
class StreamingConfiguration {

    /**
     * Tomcat has one time limit for both directions of a connection. Here a body that falls silent is given up after its own,
     * while answers may wait longer for a client that has not read them yet.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> streaming(
            @Value("${fangfan.limits.body-silence}") Duration bodySilence) {
        return factory -> {
            factory.addContextValves(new BrokenOff());
            factory.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                    http.setDisableUploadTimeout(false);
                    http.setConnectionUploadTimeout((int) bodySilence.toMillis());
                }
            });
        };
    }
}
