package fangfan.service.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The roles of one installation, with passwords of its own: nobody who knows this code can sign in.
 *
 * @param superuser makes the others; used at the start only
 * @param owner of the database and all that migrations make
 * @param application may do what migrations grant
 * @param eraser alone may delete from the key store
 */
record Logins(Login superuser, Login owner, Login application, Login eraser) {

    static final String FILE = "passwords.properties";

    private static final int BYTES = 32;

    static Logins random() {
        SecureRandom random = new SecureRandom();
        return new Logins(
                random(Login.SUPERUSER, random),
                random(Login.OWNER, random),
                random(Login.APPLICATION, random),
                random(Login.ERASER, random));
    }

    /**
     * The eraser's is new where a former release knew of none: write them.
     *
     * @throws StartRefusal when another is missing
     */
    static Logins read(Path file) throws IOException {
        Properties passwords = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                passwords.load(reader);
            }
        }
        if (!passwords.stringPropertyNames().containsAll(List.of(Login.SUPERUSER, Login.OWNER, Login.APPLICATION))) {
            throw StartRefusal.passwordsLost(file);
        }
        return new Logins(
                of(Login.SUPERUSER, passwords),
                of(Login.OWNER, passwords),
                of(Login.APPLICATION, passwords),
                passwords.containsKey(Login.ERASER)
                        ? of(Login.ERASER, passwords)
                        : random(Login.ERASER, new SecureRandom()));
    }

    void write(Path file) throws IOException {
        OwnerOnly.write(
                file, all().map(login -> login.user() + "=" + login.password()).toList());
    }

    Stream<Login> all() {
        return Stream.of(superuser, owner, application, eraser);
    }

    private static Login of(String user, Properties passwords) {
        return new Login(user, passwords.getProperty(user));
    }

    private static Login random(String user, SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new Login(user, Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }
}
