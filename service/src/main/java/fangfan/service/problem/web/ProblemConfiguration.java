package fangfan.service.problem.web;

import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Makes server and firewall answer with problem documents, too. */
@Configuration(proxyBeanMethods = false)
class ProblemConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> connectorRefusals() {
        return factory -> factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(ConnectorRefusals.class.getName());
        });
    }

    @Bean
    RequestRejectedHandler firewallRefusals() {
        return (request, response, refused) -> Problems.send(Problem.of(ProblemKind.BAD_REQUEST), request, response);
    }
}
