package fangfan.service;

import fangfan.service.access.FirstRun;
import fangfan.service.access.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** A service that tests reach over HTTP, in this JVM or in a process of its own. */
public interface Reachable {

    URI uri(String path);

    /** Its data directory. */
    Path data();

    /** The key that the first start made for the role. Of several services on one database only the first has them. */
    default String key(Role role) {
        return firstRun(role, "key");
    }

    /** The password of the account that the first start made for the role. */
    default String password(Role role) {
        return firstRun(role, "password");
    }

    private String firstRun(Role role, String what) {
        return properties(data().resolve(FirstRun.FILE)).getProperty(role.name().toLowerCase(Locale.ROOT) + "." + what);
    }

    static Properties properties(Path file) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
