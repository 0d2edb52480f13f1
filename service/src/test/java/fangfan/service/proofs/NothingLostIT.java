package fangfan.service.proofs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** P1 of two services on an operator's database. */
class NothingLostIT {

    private static final int KILLS = Proof.size(2, 24);

    @Test
    void whatTwoServicesOnOneDatabaseAcknowledgeIsStoredOnce() throws Exception {
        Path directory = Files.createTempDirectory(Path.of("target"), "nothing-lost");
        try (DatabaseProcess database = DatabaseProcess.start(directory.resolve("postgresql"));
                ServiceProcess first = ServiceProcess.start(directory.resolve("first"), settings(database));
                ServiceProcess second = ServiceProcess.start(directory.resolve("second"), settings(database))) {
            Calling calling = new Calling(List.of(first, second));
            calling.whileKilling(List.of(first, second, database), KILLS);
            calling.assertNothingIsLostOrDoubled(database.dataSource());
            Proof.record(
                    "P1",
                    "every 200 is in the trace exactly once",
                    getClass(),
                    calling.figures(KILLS, "two services and their database"));
        }
    }

    private static Map<String, String> settings(DatabaseProcess database) {
        Map<String, String> settings = new HashMap<>(database.environment());
        settings.putAll(Calling.SETTINGS);
        return settings;
    }
}
