package fangfan.service.ruleset;

import fangfan.service.access.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log's line of each step in the life of a ruleset: ids, never names or reasons. */
final class LifeLog {

    private static final Logger LOG = LoggerFactory.getLogger(LifeLog.class);

    private LifeLog() {}

    /** @param changed id of a draft, or number of a version */
    static void log(String event, Object changed, Caller caller) {
        LOG.atInfo()
                .addKeyValue("event", event)
                .addKeyValue("changed", changed)
                .addKeyValue("role", caller.role())
                .addKeyValue("caller", caller.id())
                .log("{}: {} by {}", event, changed, caller.id());
    }
}
