package fangfan.service.proofs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** P1 of a service that runs its own database: a kill of the one leaves the other behind. */
class NothingLostAloneIT {

    private static final int KILLS = Proof.size(2, 20);

    @Test
    void whatAServiceWithItsOwnDatabaseAcknowledgesIsStoredOnce() throws Exception {
        Path directory = Files.createTempDirectory(Path.of("target"), "nothing-lost-alone");
        try (ServiceProcess service = ServiceProcess.start(directory, Calling.SETTINGS)) {
            Calling calling = new Calling(List.of(service));
            calling.whileKilling(List.of(service, ownDatabase(service)), KILLS);
            calling.assertNothingIsLostOrDoubled(service.ownDatabase());
            Proof.record(
                    "P1",
                    "the same of the default, with its own database",
                    getClass(),
                    calling.figures(KILLS, "the service and its database in turn"));
        }
    }

    /** The service itself starts its database again. */
    private static Killable ownDatabase(ServiceProcess service) {
        return new Killable() {
            @Override
            public void kill() {
                service.ownServer().orElseThrow().kill();
            }

            @Override
            public void restart() {
                service.awaitReady();
            }
        };
    }
}
