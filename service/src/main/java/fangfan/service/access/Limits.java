package fangfan.service.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one caller may ask of one instance; there is no limit in the local trial.
 *
 * @param requestsPerSecond evaluations that one API key may start, single or bulk, for long
 * @param burst evaluations that it may start at once after a pause
 * @param wrongKeysPerMinute wrong API keys that one remote address may send
 * @param wrongPasswordsPerMinute wrong passwords that one remote address may send
 */
@ConfigurationProperties("fangfan.limits")
public record Limits(
        @DefaultValue("50") int requestsPerSecond,
        @DefaultValue("200") int burst,
        @DefaultValue("60") int wrongKeysPerMinute,
        @DefaultValue("30") int wrongPasswordsPerMinute) {}
