package fangfan.service.evaluation.web;

import fangfan.contract.Lines;
import fangfan.service.access.Caller;
import fangfan.service.problem.Incident;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.BrokenOff;
import fangfan.service.problem.web.Languages;
import fangfan.service.problem.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.MediaType;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Evaluates any number of households, streaming both ways: a line in is a line out. */
@RestController
final class BulkController implements DisposableBean {

    static final String MEDIA_TYPE = "application/x-ndjson";

    private static final Logger LOGGER = LoggerFactory.getLogger(BulkController.class);
    private static final int RETRY_AFTER = 10;

    private final BulkStreams streams;
    private final BulkLines lines;
    private final Spools spools;
    private final ExecutorService writers =
            Executors.newCachedThreadPool(new CustomizableThreadFactory("bulk-answers-"));

    BulkController(BulkStreams streams, BulkLines lines, Spools spools) {
        this.streams = streams;
        this.lines = lines;
        this.spools = spools;
    }

    @PostMapping(path = "/api/v1/evaluations/bulk", consumes = MEDIA_TYPE)
    void evaluate(HttpServletRequest request, HttpServletResponse response, @AuthenticationPrincipal Caller caller)
            throws IOException, HttpMediaTypeNotSupportedException {
        BodyCharset.check(request, MediaType.parseMediaType(MEDIA_TYPE));
        Optional<BulkStreams.Place> place = streams.enter();
        if (place.isEmpty()) {
            Problem full = Problem.of(
                            ProblemKind.UNAVAILABLE,
                            "同时进行的批量判定太多，请稍后再试",
                            "too many bulk calls at once; try again later")
                    .retryAfter(RETRY_AFTER);
            Problems.send(full, request, response);
            return;
        }
        try (BulkStreams.Place taken = place.get();
                Spool answers = spools.open()) {
            response.setContentType(MEDIA_TYPE);
            response.flushBuffer();
            try {
                stream(request, response.getOutputStream(), answers, caller);
            } catch (IOException cause) {
                LOGGER.warn("a bulk call was broken off: {}", cause.getClass().getName());
                BrokenOff.mark(request, cause);
            } catch (RuntimeException | Error cause) {
                Incident.report(cause);
                BrokenOff.mark(request, cause);
            }
        }
    }

    /** Reads in this thread and writes in another: Tomcat reads and writes a connection independently. */
    private void stream(HttpServletRequest request, OutputStream out, Spool answers, Caller caller) throws IOException {
        BulkLines.Wish wish =
                new BulkLines.Wish(caller, Languages.of(request), "all".equals(request.getParameter("explain")));
        Future<?> writing = writers.submit(() -> {
            answers.follow(out);
            return null;
        });
        try {
            lines.answer(new Lines(request.getInputStream(), EvaluationController.MOST_BYTES), wish, answers);
        } finally {
            answers.complete();
            await(writing);
        }
    }

    private static void await(Future<?> writing) throws IOException {
        try {
            writing.get();
        } catch (ExecutionException e) {
            throw new IOException("the answers could not be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the service is stopping");
        }
    }

    @Override
    public void destroy() {
        writers.shutdownNow();
    }
}
