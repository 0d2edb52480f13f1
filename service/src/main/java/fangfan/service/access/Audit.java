package fangfan.service.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log's line of each change of keys and accounts: ids, never secrets or names. */
final class Audit {

    private static final Logger LOG = LoggerFactory.getLogger(Audit.class);

    private Audit() {}

    static void log(String event, Caller changed, Caller administrator) {
        LOG.atInfo()
                .addKeyValue("event", event)
                .addKeyValue("changed", changed.id())
                .addKeyValue("role", changed.role())
                .addKeyValue("area", changed.area().digits())
                .addKeyValue("administrator", administrator.id())
                .log("{}: {} by {}", event, changed.id(), administrator.id());
    }
}
