package fangfan.service.ruleset.impact;

import fangfan.service.access.Caller;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log's line of who asked for an impact or cancelled it: ids, never a household. */
final class ImpactLog {

    private static final Logger LOG = LoggerFactory.getLogger(ImpactLog.class);

    private ImpactLog() {}

    static void log(String event, UUID impact, Caller caller) {
        LOG.atInfo()
                .addKeyValue("event", event)
                .addKeyValue("changed", impact)
                .addKeyValue("role", caller.role())
                .addKeyValue("caller", caller.id())
                .log("{}: {} by {}", event, impact, caller.id());
    }
}
