package fangfan.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where this instance keeps what is not in the database: the embedded server, first keys, logs, spooled answers. */
@Component
public final class DataDirectory {

    private final Path path;

    DataDirectory(@Value("${fangfan.data}") Path path) {
        this.path = path.toAbsolutePath().normalize();
        try {
            OwnerOnly.directory(this.path);
        } catch (IOException e) {
            throw StartRefusal.of(e, this.path);
        }
        if (!Files.isWritable(this.path)) {
            throw StartRefusal.notWritable(this.path, null);
        }
    }

    public Path path() {
        return path;
    }

    public Path file(String name) {
        return path.resolve(name);
    }
}
