package fangfan.service.access;

import fangfan.service.access.store.AccountRows;
import fangfan.service.access.store.ApiKeyRows;
import fangfan.service.database.DataDirectory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a new database one key and one account for each role, and writes their secrets where the operator finds them. */
@Configuration(proxyBeanMethods = false)
class FirstSecrets {

    private static final Logger LOG = LoggerFactory.getLogger(FirstSecrets.class);

    private final ApiKeyRows keys;
    private final AccountRows accounts;
    private final PasswordEncoder encoder;

    FirstSecrets(ApiKeyRows keys, AccountRows accounts, PasswordEncoder encoder) {
        this.keys = keys;
        this.accounts = accounts;
        this.encoder = encoder;
    }

    /** Of instances that start together on one database, one makes the secrets; they are committed only once they are written. */
    @Bean
    FirstRun firstRun(DataDirectory data, TransactionTemplate transaction) {
        Path file = data.file(FirstRun.FILE);
        boolean made = Boolean.TRUE.equals(transaction.execute(status -> {
            keys.lock();
            if (!keys.isEmpty()) {
                return false;
            }
            SecretFile.write(file, make());
            return true;
        }));
        if (made) {
            LOG.info("the first keys and passwords are in {}", file);
        }
        return new FirstRun(made ? Optional.of(file) : Optional.empty());
    }

    private List<String> make() {
        List<String> lines = new ArrayList<>();
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT);
            ApiKey key = ApiKey.generate();
            keys.insert(new Caller(UUID.randomUUID(), name, role, AreaPrefix.JIANGJIN), key, Optional.empty());
            lines.add(name + ".key=" + key.secret());
            Password password = Password.generate();
            accounts.insert(
                    new Caller(UUID.randomUUID(), name, role, AreaPrefix.JIANGJIN),
                    encoder.encode(password.secret()),
                    Optional.empty());
            lines.add(name + ".password=" + password.secret());
        }
        return lines;
    }
}
