package fangfan.service.start;

import java.nio.charset.StandardCharsets;

/**
 * A made-up household to try.
 *
 * @param id name of its file among the fixtures
 * @param call the body of a call in UTF-8, as the file writes it
 */
public record Sample(String id, byte[] call) {

    public String json() {
        return new String(call, StandardCharsets.UTF_8);
    }
}
