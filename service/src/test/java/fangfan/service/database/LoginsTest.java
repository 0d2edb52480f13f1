package fangfan.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginsTest {

    @TempDir
    private Path directory;

    private Path file = Path.of("");

    @BeforeEach
    void setUp() {
        file = directory.resolve(Logins.FILE);
    }

    @Test
    void passwordsAreReadAsTheyWereWritten() throws Exception {
        Logins written = Logins.random();
        written.write(file);
        assertThat(Logins.read(file)).isEqualTo(written);
    }

    @Test
    void everyInstallationHasItsOwn() {
        assertThat(Logins.random().owner().password())
                .hasSize(43)
                .isNotEqualTo(Logins.random().owner().password());
    }

    @Test
    void aPasswordIsNeverPrinted() {
        Logins logins = Logins.random();
        assertThat(logins)
                .hasToString(
                        "Logins[superuser=postgres, owner=fangfan_owner, application=fangfan_app, eraser=fangfan_eraser]");
    }

    @Test
    void aFileWithoutAllOfThemIsRefused() throws Exception {
        Files.write(file, List.of("postgres=a", "fangfan_owner=b"));
        assertThatThrownBy(() -> Logins.read(file))
                .isInstanceOf(StartRefusal.class)
                .hasMessage("the file with the database's passwords is lost or does not fit the data: " + file);
    }
}
