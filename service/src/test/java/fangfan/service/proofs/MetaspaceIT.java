package fangfan.service.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import fangfan.service.ruleset.KeyGroups;
import fangfan.service.ruleset.Staff;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** P6 and P7: rulesets that are no longer used go, classes and all. */
class MetaspaceIT {

    private static final List<Integer> PUBLICATIONS = Proof.isFullSize() ? List.of(50, 250, 500) : List.of(8);
    private static final int BEFORE = 6;

    /** Bytes; a compiled ruleset takes more than half a megabyte of classes, so were they kept it would be over this. */
    private static final long MOST_EACH = 300_000;

    private static final long MOST = 8_000_000;

    @Test
    void publicationsInARowLeaveMetaspaceFlat() throws InterruptedException {
        try (RunningService service = SeparateDatabase.create().startService()) {
            Staff editor = Staff.of(Role.EDITOR, service);
            Staff approver = Staff.of(Role.APPROVER, service);
            publish(0, BEFORE, editor, approver);
            long before = metaspace();
            List<String> used = new ArrayList<>(List.of("%.1f MB before".formatted(before / 1e6)));
            int published = 0;
            for (int publications : PUBLICATIONS) {
                publish(BEFORE + published, BEFORE + publications, editor, approver);
                published = publications;
                long after = metaspace();
                assertThat(after - before).isLessThan(Math.min(MOST, publications * MOST_EACH));
                used.add("%.1f MB after %d".formatted(after / 1e6, publications));
            }

            Proof.record(
                    "P7",
                    "publications leave memory flat",
                    getClass(),
                    "publications in a row, Metaspace " + String.join(", ", used));
        }
    }

    private static void publish(int from, int to, Staff editor, Staff approver) {
        for (int i = from; i < to; i++) {
            String id = editor.draft(KeyGroups.from(2001 + i));
            editor.submit(id);
            approver.approve(id);
            assertThat(approver.publish(id).statusCode()).isEqualTo(201);
        }
    }

    /** What is used once everything that may go has gone. */
    private static long metaspace() throws InterruptedException {
        Thread.sleep(3_000);
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(500);
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .findFirst()
                .orElseThrow()
                .getUsage()
                .getUsed();
    }
}
