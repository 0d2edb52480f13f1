package fangfan.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.access.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cold copy of {@code docs/backup.md}. */
class BackupIT {

    @TempDir
    private Path place;

    @Test
    void aColdCopyGivesEveryDecisionAgainByteForByte() throws Exception {
        Path data = place.resolve("data");
        Path copy = place.resolve("copy");
        HttpResponse<String> given;
        try (RunningService service = RunningService.start(data)) {
            given = service.post("/api/v1/evaluations", Role.COLLECTOR, Calls.ILLNESS);
            assertThat(given.statusCode()).isEqualTo(200);
        }
        Process copying = new ProcessBuilder("cp", "-a", data.toString(), copy.toString())
                .inheritIO()
                .start();
        assertThat(copying.waitFor()).isZero();
        try (RunningService service = RunningService.start(copy)) {
            String location = given.headers().firstValue("Location").orElseThrow();
            assertThat(service.get(location, Role.AUDITOR).body()).isEqualTo(given.body());
        }
    }
}
