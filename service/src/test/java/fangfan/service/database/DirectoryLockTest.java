package fangfan.service.database;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {

    @TempDir
    private Path directory;

    @Test
    void aDirectoryHasOneHolderWhoIsNamed() throws Exception {
        try (DirectoryLock held = DirectoryLock.take(directory)) {
            assertThatThrownBy(() -> DirectoryLock.take(directory))
                    .isInstanceOf(StartRefusal.class)
                    .hasMessage("another Fangfan service (process %d) is using this data directory: %s"
                            .formatted(ProcessHandle.current().pid(), directory));
        }
    }

    @Test
    void aDirectoryThatWasLeftIsFree() throws Exception {
        DirectoryLock.take(directory).close();
        assertThatNoException().isThrownBy(() -> DirectoryLock.take(directory).close());
    }
}
