package fangfan.service.startup;

import java.io.IOException;
import java.nio.file.Path;

/** The directory that the operator chose cannot be made or written. */
final class UnusableDataDirectory extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Path directory;

    UnusableDataDirectory(Path directory, IOException cause) {
        super("the data directory cannot be made or written: " + directory, cause);
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }
}
