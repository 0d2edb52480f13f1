package fangfan.service.database;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Without a server to use, the service starts its own. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoServerNamed.class)
class EmbeddedDatabaseConfiguration {

    /** Closed after all that uses it, and so after the web server has answered its last request. */
    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(DataDirectory data, @Value("${fangfan.database.port:0}") int port) {
        return EmbeddedDatabase.start(data.file("postgresql"), port);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedDatabase database) {
        return new ApplicationConnection(
                database.url(),
                database.application().user(),
                database.application().password());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
        return new OwnerConnection(
                database.url(), database.owner().user(), database.owner().password());
    }

    @Bean
    ErasingRole erasingRole(EmbeddedDatabase database) {
        return new ErasingRole(Optional.of(new ApplicationConnection(
                database.url(), database.eraser().user(), database.eraser().password())));
    }
}
