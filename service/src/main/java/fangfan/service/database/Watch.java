package fangfan.service.database;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Looks at the database again and again, in a thread of its own. A failure is told once, however often it comes again. */
public final class Watch {

    private static final int SECONDS_TO_END = 5;

    private final ScheduledExecutorService thread;
    private final Runnable look;
    private final Complaint complaint;
    private String lastFailure = "";

    public Watch(String name, Runnable look, Complaint complaint) {
        this.look = look;
        this.complaint = complaint;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, name);
            daemon.setDaemon(true);
            return daemon;
        });
    }

    /** How a failure is told. */
    @FunctionalInterface
    public interface Complaint {

        /** @param isOutage whether it is one of the database, which callers are told of anyway */
        void tell(String failure, boolean isOutage);

        /** In a text that is the same whenever it comes again, and holds nothing of a person. */
        default String text(RuntimeException failure) {
            return failure.getClass().getName();
        }
    }

    /** Looks for the first time after as long. */
    public void begin(Duration pause) {
        thread.scheduleWithFixedDelay(this::lookOnce, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    void lookOnce() {
        try {
            look.run();
            lastFailure = "";
        } catch (RuntimeException failure) {
            String text = complaint.text(failure);
            if (!text.equals(lastFailure)) {
                complaint.tell(text, failure instanceof DataAccessException || failure instanceof TransactionException);
            }
            lastFailure = text;
        }
    }

    /** Lets what it is at come to an end. */
    public void end() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
