package fangfan.service.log.web;

import fangfan.service.log.LogDocuments;
import fangfan.service.log.SealedLog;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.problem.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives what proves the log: none of it tells anything about a household. */
@RestController
class LogController {

    private final SealedLog log;

    LogController(SealedLog log) {
        this.log = log;
    }

    @GetMapping("/api/v1/log")
    LogDocuments.State state() {
        return LogDocuments.of(log.state());
    }

    @GetMapping("/api/v1/log/public-key")
    ResponseEntity<byte[]> publicKey() {
        return text(log.publicKey());
    }

    @GetMapping("/api/v1/log/checkpoint")
    ResponseEntity<?> latest(HttpServletRequest request) {
        return text(log.latest(), request);
    }

    @GetMapping("/api/v1/log/checkpoints/{size}")
    ResponseEntity<?> checkpoint(@PathVariable long size, HttpServletRequest request) {
        return text(log.checkpoint(size), request);
    }

    @GetMapping("/api/v1/log/inclusion/{record}")
    ResponseEntity<?> inclusion(@PathVariable UUID record, HttpServletRequest request) {
        return found(log.place(record).map(LogDocuments::of), request);
    }

    @GetMapping("/api/v1/log/consistency")
    ResponseEntity<?> consistency(
            @RequestParam("from") long smaller, @RequestParam("to") long larger, HttpServletRequest request) {
        return found(log.consistency(smaller, larger).map(LogDocuments::of), request);
    }

    private static ResponseEntity<?> text(Optional<String> text, HttpServletRequest request) {
        return text.isPresent() ? text(text.get()) : Problems.response(Problem.of(ProblemKind.NOT_FOUND), request);
    }

    private static ResponseEntity<byte[]> text(String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<?> found(Optional<?> document, HttpServletRequest request) {
        return document.isPresent()
                ? ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document.get())
                : Problems.response(Problem.of(ProblemKind.NOT_FOUND), request);
    }
}
