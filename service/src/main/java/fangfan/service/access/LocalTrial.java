package fangfan.service.access;

import fangfan.service.access.store.AccountRows;
import java.net.InetAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertyResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Whether the service runs unconfigured, for one person at this very computer: with its own database, and heard on loopback only.
 * Then the start page evaluates without signing in, and there is no rate limit.
 */
@Component
public final class LocalTrial {

    private final boolean on;
    private final Caller caller = new Caller(
            UUID.fromString("00000000-0000-7000-8000-000000500116"),
            "_local-trial",
            Role.COLLECTOR,
            AreaPrefix.JIANGJIN);

    LocalTrial(Environment environment, ServerProperties server, AccountRows accounts) {
        this.on = isTrial(environment, server.getAddress());
        if (on) {
            accounts.insertWithoutPassword(caller);
        }
    }

    static boolean isTrial(PropertyResolver settings, @Nullable InetAddress heardOn) {
        return settings.getProperty("fangfan.trial", Boolean.class, true)
                && !StringUtils.hasText(settings.getProperty("spring.datasource.url"))
                && heardOn != null
                && heardOn.isLoopbackAddress();
    }

    public boolean isOn() {
        return on;
    }

    /** The built-in collector in whose name the start page evaluates; nobody can sign in as it. */
    public Caller caller() {
        return caller;
    }
}
