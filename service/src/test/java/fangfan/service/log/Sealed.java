package fangfan.service.log;

import fangfan.service.RunningService;
import java.util.UUID;

/** Waits for the sealer. */
public final class Sealed {

    private static final long LONGEST_NANOS = 30_000_000_000L;

    private Sealed() {}

    /** Until the record stands in the log. */
    public static SealedLog.Place place(UUID record, RunningService service) {
        long until = System.nanoTime() + LONGEST_NANOS;
        while (System.nanoTime() < until) {
            var place = service.bean(SealedLog.class).place(record);
            if (place.isPresent()) {
                return place.get();
            }
            pause();
        }
        throw new AssertionError("record " + record + " was not sealed");
    }

    /** Until nothing waits, and all of it stands in the directory, too. */
    public static void all(RunningService service) {
        long until = System.nanoTime() + LONGEST_NANOS;
        while (service.bean(SealedLog.class).state().waiting() > 0) {
            if (System.nanoTime() > until) {
                throw new AssertionError("the queue of the log is not emptied");
            }
            pause();
        }
        service.bean(LogDirectory.class).catchUp();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
