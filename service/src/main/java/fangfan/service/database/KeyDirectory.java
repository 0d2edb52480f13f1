package fangfan.service.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the keys that must not lie in the database are kept; all instances on one database have the same. */
@Component
public final class KeyDirectory {

    private final Path path;

    KeyDirectory(@Value("${fangfan.keys}") Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    public Path file(String name) {
        return path.resolve(name);
    }

    /** The file's text, when there is such a file. */
    public Optional<String> read(String name) {
        try {
            return Optional.of(Files.readString(file(name), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw StartRefusal.of(e, path);
        }
    }

    /** For the owner's eyes, on disk when this returns. */
    public void write(String name, List<String> lines) {
        try {
            OwnerOnly.directory(path);
            OwnerOnly.write(file(name), lines);
        } catch (IOException e) {
            throw StartRefusal.of(e, path);
        }
    }
}
