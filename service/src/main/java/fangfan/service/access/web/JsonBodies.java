package fangfan.service.access.web;

import fangfan.contract.JsonReading;
import fangfan.service.access.Outcome;
import fangfan.service.problem.Problem;
import fangfan.service.problem.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** What goes in and out of requests that change something. */
public final class JsonBodies {

    private static final int MOST_BYTES = 1 << 20;

    private JsonBodies() {}

    /** @param form what the body says, or what is wrong with it */
    public static <T> Outcome<T> read(HttpServletRequest request, Function<JsonNode, Outcome<T>> form)
            throws IOException {
        return read(request, MOST_BYTES, form);
    }

    /** @param most bytes of the body */
    public static <T> Outcome<T> read(HttpServletRequest request, int most, Function<JsonNode, Outcome<T>> form)
            throws IOException {
        return read(request.getInputStream().readNBytes(most + 1), most, form);
    }

    /** @param empty what a body without a byte says */
    public static <T> Outcome<T> read(HttpServletRequest request, T empty, Function<JsonNode, Outcome<T>> form)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        return body.length == 0 ? new Outcome.Done<>(empty) : read(body, MOST_BYTES, form);
    }

    private static <T> Outcome<T> read(byte[] body, int most, Function<JsonNode, Outcome<T>> form) {
        if (body.length > most) {
            return new Outcome.Refused<>(Problem.tooLarge(most));
        }
        JsonReading reading = JsonReading.of(body);
        if (reading instanceof JsonReading.Faulty faulty) {
            return new Outcome.Refused<>(Problem.of(faulty.fault()));
        }
        return form.apply(((JsonReading.Read) reading).body());
    }

    public static <T> ResponseEntity<?> reply(
            Outcome<T> outcome, HttpStatus done, Function<T, ?> document, HttpServletRequest request) {
        if (outcome instanceof Outcome.Done<T> made) {
            return ResponseEntity.status(done).body(document.apply(made.value()));
        }
        return Problems.response(((Outcome.Refused<T>) outcome).problem(), request);
    }
}
