package fangfan.service.replay.web;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.access.web.JsonBodies;
import fangfan.service.problem.Incident;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.BrokenOff;
import fangfan.service.problem.web.Languages;
import fangfan.service.problem.web.Problems;
import fangfan.service.replay.ManyReplays;
import fangfan.service.replay.ReplayDocument;
import fangfan.service.replay.ReplayResult;
import fangfan.vocabulary.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Replays many decisions, a line for each and one at the end that counts them; one call at a time, so that evaluations keep their room. */
@RestController
class ManyReplaysController {

    private static final Logger LOGGER = LoggerFactory.getLogger(ManyReplaysController.class);
    private static final String MEDIA_TYPE = "application/x-ndjson";
    private static final int RETRY_AFTER = 30;

    private final Semaphore place = new Semaphore(1);
    private final ManyReplays replays;
    private final JsonMapper json;

    ManyReplaysController(ManyReplays replays, JsonMapper json) {
        this.replays = replays;
        this.json = json;
    }

    /** The last line; when it is missing, the answer was broken off. */
    private record Last(Counts counts) {}

    private record Counts(int replayed, int identical, int differs, int cannotReplay) {

        static Counts of(Map<ReplayResult, Integer> counts) {
            return new Counts(
                    counts.values().stream().mapToInt(Integer::intValue).sum(),
                    counts.getOrDefault(ReplayResult.IDENTICAL, 0),
                    counts.getOrDefault(ReplayResult.DIFFERS, 0),
                    counts.getOrDefault(ReplayResult.CANNOT_REPLAY, 0));
        }
    }

    @PostMapping("/api/v1/replays")
    void replay(HttpServletRequest request, HttpServletResponse response, @AuthenticationPrincipal Caller caller)
            throws IOException {
        Outcome<ManyReplays.Wish> wish = JsonBodies.read(request, ReplayForms::many);
        if (wish instanceof Outcome.Refused<ManyReplays.Wish> refused) {
            Problems.send(refused.problem(), request, response);
            return;
        }
        if (!place.tryAcquire()) {
            Problem busy = Problem.of(
                            ProblemKind.UNAVAILABLE,
                            "有一批正在重算，请等它算完再试",
                            "a batch is being replayed; try again when it is done")
                    .retryAfter(RETRY_AFTER);
            Problems.send(busy, request, response);
            return;
        }
        try {
            stream(((Outcome.Done<ManyReplays.Wish>) wish).value(), request, response, caller);
        } finally {
            place.release();
        }
    }

    private void stream(
            ManyReplays.Wish wish, HttpServletRequest request, HttpServletResponse response, Caller caller) {
        Language language = Languages.of(request);
        response.setContentType(MediaType.parseMediaType(MEDIA_TYPE).toString());
        try {
            OutputStream out = new BufferedOutputStream(response.getOutputStream());
            Map<ReplayResult, Integer> counts = replays.replay(
                    wish,
                    caller,
                    (decision, replay) -> line(ReplayDocument.of(decision, wish.rules(), replay, language), out));
            line(new Last(Counts.of(counts)), out);
            out.flush();
        } catch (IOException cause) {
            LOGGER.warn("replays were broken off: {}", cause.getClass().getName());
            BrokenOff.mark(request, cause);
        } catch (RuntimeException | Error cause) {
            if (!response.isCommitted()) {
                response.resetBuffer();
                throw cause;
            }
            Incident.report(cause);
            BrokenOff.mark(request, cause);
        }
    }

    private void line(Object document, OutputStream out) throws IOException {
        out.write(json.writeValueAsBytes(document));
        out.write('\n');
    }
}
