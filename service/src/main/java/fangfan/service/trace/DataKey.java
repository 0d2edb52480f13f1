package fangfan.service.trace;

import java.util.UUID;

/** What a household's records are encrypted with. */
public record DataKey(UUID id, byte[] secret) {

    @Override
    public String toString() {
        return id.toString();
    }
}
