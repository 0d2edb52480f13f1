package fangfan.service.access;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the start of this instance left to the operator.
 *
 * @param file with the first keys and passwords; empty when the database had keys before
 */
public record FirstRun(Optional<Path> file) {

    public static final String FILE = "first-run.properties";
}
