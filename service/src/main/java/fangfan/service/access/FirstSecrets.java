package fangfan.service.access;

import fangfan.service.access.store.AccountRows;
import fangfan.service.access.store.ApiKeyRows;
import fangfan.service.database.DataDirectory;
import java.nio.file.Path;
import java.util.Arrays;
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
        if (!keys.isEmpty()) {
            return new FirstRun(Optional.empty());
        }
        Path file = data.file(FirstRun.FILE);
        // Hashing takes its time: who waits for the lock must not wait for it too.
        List<Secrets> fresh = Arrays.stream(Role.values()).map(this::secrets).toList();
        boolean made = Boolean.TRUE.equals(transaction.execute(status -> {
            keys.lock();
            if (!keys.isEmpty()) {
                return false;
            }
            fresh.forEach(this::insert);
            SecretFile.write(
                    file,
                    fresh.stream().flatMap(secrets -> secrets.lines().stream()).toList());
            return true;
        }));
        if (made) {
            LOG.info("the first keys and passwords are in {}", file);
        }
        return new FirstRun(made ? Optional.of(file) : Optional.empty());
    }

    private Secrets secrets(Role role) {
        Password password = Password.generate();
        return new Secrets(role, ApiKey.generate(), password, encoder.encode(password.secret()));
    }

    private void insert(Secrets secrets) {
        keys.insert(secrets.caller(), secrets.key(), Optional.empty());
        accounts.insert(secrets.caller(), secrets.passwordHash(), Optional.empty());
    }

    /** What one role is given. */
    private record Secrets(Role role, ApiKey key, Password password, String passwordHash) {

        /** A new one for each use: key and account are two callers. */
        Caller caller() {
            return new Caller(UUID.randomUUID(), name(), role, AreaPrefix.JIANGJIN);
        }

        List<String> lines() {
            return List.of(name() + ".key=" + key.secret(), name() + ".password=" + password.secret());
        }

        private String name() {
            return role.name().toLowerCase(Locale.ROOT);
        }
    }
}
