package fangfan.service.decision;

import java.util.Optional;

/**
 * Whether the record stands in the sealed log.
 *
 * @param place absent while it waits
 * @param within seconds after which it usually is sealed
 */
public record Seal(Optional<Place> place, long within) {

    /**
     * @param number in the log, from 1
     * @param size records under the checkpoint
     * @param at when the checkpoint was signed, to the second
     * @param steps of the proof that leads from the record to the checkpoint
     * @param log its name, which tells the key
     */
    public record Place(String number, String size, String at, int steps, String log) {}
}
