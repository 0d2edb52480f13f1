package fangfan.service.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What holds for the embedded server and for the operator's own. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Migrations grant to the roles that the application really has, however the connection names it. */
    @Bean
    FlywayConfigurationCustomizer roles(DataSource application, ErasingRole eraser) {
        return flyway -> {
            ServerAsFound found = ServerAsFound.by(application);
            found.requireOldestMajor();
            flyway.placeholders(Map.of("applicationRole", found.quotedRole(), "erasingRole", eraser.quoted()));
        };
    }

    @Bean
    static BeanPostProcessor guardedDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new GuardedDataSource(pool) : bean;
            }
        };
    }
}
