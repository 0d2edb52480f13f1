package fangfan.service.ruleset.impact;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How impacts are counted, so that evaluations keep their room.
 *
 * @param batch households between two commits; a counting that breaks off goes on after the last
 * @param pause between two batches
 * @param takeover after which silence of an instance another goes on in its place
 */
@ConfigurationProperties("fangfan.impact")
record ImpactSettings(
        @DefaultValue("200") int batch,
        @DefaultValue("20ms") Duration pause,
        @DefaultValue("15s") Duration takeover) {}
