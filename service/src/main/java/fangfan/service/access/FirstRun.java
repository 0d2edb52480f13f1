package fangfan.service.access;

import fangfan.service.access.store.ApiKeyRows;
import fangfan.service.database.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a new database one key for each role, and writes them where the operator finds them. */
@Component
public class FirstRun {

    public static final String FILE = "first-run.properties";

    private static final AreaPrefix JIANGJIN = new AreaPrefix("500116");

    FirstRun(ApiKeyRows keys, DataDirectory data, TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> {
            if (keys.isEmpty()) {
                write(data.file(FILE), create(keys));
            }
        });
    }

    private static List<String> create(ApiKeyRows keys) {
        List<String> lines = new ArrayList<>();
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT);
            ApiKey key = ApiKey.generate();
            keys.insert(new Caller(UUID.randomUUID(), name, role, JIANGJIN), key);
            lines.add(name + ".key=" + key.secret());
        }
        return lines;
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("the first keys cannot be written to " + file, e);
        }
    }
}
