package fangfan.service.access.web;

import fangfan.service.access.Allowance;
import fangfan.service.access.ApiKey;
import fangfan.service.access.Caller;
import fangfan.service.access.Limits;
import fangfan.service.access.LocalTrial;
import fangfan.service.access.store.ApiKeyRows;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * Looks keys up, and stops remote addresses from guessing them in bulk.
 *
 * <p>Apps behind one proxy share its address: a key that was right before is looked up whatever the others send.
 */
@Component
final class KeyGuesses {

    /** What a look-up comes to; {@code retryAfter} in seconds is 0 unless the address sent too many wrong keys. */
    record Guess(Optional<Caller> owner, int retryAfter) {}

    private static final int MOST_REMEMBERED = 10_000;

    private final ApiKeyRows keys;
    private final boolean unlimited;
    private final Allowance wrongKeys;
    private final ConcurrentLruCache<String, Boolean> proven =
            new ConcurrentLruCache<>(MOST_REMEMBERED, hash -> Boolean.TRUE);

    KeyGuesses(ApiKeyRows keys, LocalTrial trial, Limits limits) {
        this.keys = keys;
        this.unlimited = trial.isOn();
        this.wrongKeys = new Allowance(
                limits.wrongKeysPerMinute(), Duration.ofMinutes(1).dividedBy(limits.wrongKeysPerMinute()));
    }

    Guess lookUp(ApiKey key, String address) {
        String hash = HexFormat.of().formatHex(key.hash());
        if (unlimited || proven.contains(hash)) {
            Optional<Caller> owner = keys.find(key);
            if (owner.isEmpty()) {
                proven.remove(hash);
            }
            return new Guess(owner, 0);
        }
        int retryAfter = wrongKeys.take(address);
        if (retryAfter > 0) {
            return new Guess(Optional.empty(), retryAfter);
        }
        Optional<Caller> owner = keys.find(key);
        owner.ifPresent(right -> {
            wrongKeys.giveBack(address);
            proven.get(hash);
        });
        return new Guess(owner, 0);
    }
}
