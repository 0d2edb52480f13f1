package fangfan.service.database;

import java.util.Optional;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.ConfigurationCondition;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** The operator's own server: migrations run as {@code spring.flyway.user}, or as the application's role where none is given. */
@Configuration(proxyBeanMethods = false)
@Conditional(ExternalDatabaseConfiguration.ServerNamed.class)
class ExternalDatabaseConfiguration {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    @Bean
    static BeanFactoryPostProcessor onlyPostgresql(Environment environment) {
        return beans -> {
            if (!environment.getRequiredProperty("spring.datasource.url").startsWith(POSTGRESQL)) {
                throw StartRefusal.notPostgresql();
            }
        };
    }

    /** A connection of its own: a long migration is not held to the time limits of requests. */
    @Bean
    FlywayConnectionDetails ownerConnection(JdbcConnectionDetails application, Environment environment) {
        String url = environment.getProperty("spring.flyway.url", application.getJdbcUrl());
        String user = environment.getProperty("spring.flyway.user");
        return user == null
                ? new OwnerConnection(url, application.getUsername(), application.getPassword())
                : new OwnerConnection(url, user, environment.getProperty("spring.flyway.password"));
    }

    @Bean
    ErasingRole erasingRole(JdbcConnectionDetails application, Environment environment) {
        return new ErasingRole(Optional.ofNullable(environment.getProperty("fangfan.database.eraser.username"))
                .filter(StringUtils::hasText)
                .map(user -> new ApplicationConnection(
                        application.getJdbcUrl(),
                        user,
                        environment.getProperty("fangfan.database.eraser.password", ""))));
    }

    static final class ServerNamed extends NoneNestedConditions {

        ServerNamed() {
            super(ConfigurationCondition.ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @Conditional(NoServerNamed.class)
        static final class Embedded {}
    }
}
