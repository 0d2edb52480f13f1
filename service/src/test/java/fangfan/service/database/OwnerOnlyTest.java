package fangfan.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {

    @TempDir
    private Path directory;

    @Test
    void nobodyElseMayReadWhatIsWritten() throws Exception {
        Path file = OwnerOnly.directory(directory.resolve("a")).resolve("b");
        OwnerOnly.write(file, List.of("1"));
        OwnerOnly.write(file, List.of("2"));
        assertThat(file).hasContent("2");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }
}
