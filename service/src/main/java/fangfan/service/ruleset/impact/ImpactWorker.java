package fangfan.service.ruleset.impact;

import fangfan.service.problem.Incident;
import fangfan.service.ruleset.impact.store.ImpactWork;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The one thread of an instance that counts impacts, in the background and one after the other, so that evaluations keep their room. */
@Component
final class ImpactWorker implements DisposableBean {

    private static final Logger LOGGER = LoggerFactory.getLogger(ImpactWorker.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int BEATS = 3;
    private static final Duration LONGEST_BATCH = Duration.ofSeconds(10);

    private final ImpactWork work;
    private final ImpactCounting counting;
    private final ImpactSettings settings;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final ScheduledExecutorService heart =
            Executors.newSingleThreadScheduledExecutor(beat -> daemon(beat, "impact-heart"));
    private final Thread thread = daemon(this::work, "impacts");
    private String lastFailure = "";

    ImpactWorker(ImpactWork work, ImpactCounting counting, ImpactSettings settings) {
        this.work = work;
        this.counting = counting;
        this.settings = settings;
    }

    // Rules are compiled in it, and those need the loader of the packaged service, which threads of the common pool do
    // not have.
    private static Thread daemon(Runnable task, String name) {
        Thread daemon = new Thread(task, name);
        daemon.setDaemon(true);
        daemon.setPriority(Thread.MIN_PRIORITY);
        daemon.setContextClassLoader(ImpactWorker.class.getClassLoader());
        return daemon;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.start();
    }

    private void work() {
        while (goesOnAfter(LOOK)) {
            boolean mayBeMore = true;
            while (mayBeMore && stopping.getCount() > 0) {
                mayBeMore = takeOne();
            }
        }
    }

    /** False when there was nothing to do, or no database. A failure is told once. */
    private boolean takeOne() {
        UUID worker = UUID.randomUUID();
        try {
            Optional<ImpactJob> job = work.claim(worker, settings.takeover());
            job.ifPresent(claimed -> count(claimed, worker));
            lastFailure = "";
            return job.isPresent();
        } catch (DataAccessException | TransactionException outage) {
            tell(outage);
            return false;
        }
    }

    private void count(ImpactJob job, UUID worker) {
        LOGGER.info("impact {} is being counted", job.id());
        long beat = settings.takeover().toMillis() / BEATS;
        ScheduledFuture<?> beats =
                heart.scheduleWithFixedDelay(() -> beat(job, worker), beat, beat, TimeUnit.MILLISECONDS);
        try {
            counting.count(job, worker, () -> goesOnAfter(settings.pause()));
        } catch (DataAccessException | TransactionException outage) {
            throw outage;
        } catch (IOException | RuntimeException | LinkageError failure) {
            counting.fail(job, worker, Incident.report(failure).incident());
        } finally {
            beats.cancel(false);
        }
    }

    private void beat(ImpactJob job, UUID worker) {
        try {
            work.beat(job.id(), worker);
        } catch (RuntimeException outage) {
            tell(outage);
        }
    }

    private synchronized void tell(RuntimeException outage) {
        String name = outage.getClass().getName();
        if (!name.equals(lastFailure)) {
            LOGGER.info("impacts could not be counted: {}", name);
            lastFailure = name;
        }
    }

    private boolean goesOnAfter(Duration pause) {
        try {
            return !stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What was being counted goes on elsewhere, or after the next start. */
    @Override
    public void destroy() throws InterruptedException {
        stopping.countDown();
        thread.join(LONGEST_BATCH.toMillis());
        heart.shutdownNow();
    }
}
