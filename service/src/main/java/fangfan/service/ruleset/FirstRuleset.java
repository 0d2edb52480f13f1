package fangfan.service.ruleset;

import fangfan.decision.RulesetId;
import fangfan.service.ruleset.store.DraftRows;
import fangfan.service.ruleset.store.PublicationRows;
import fangfan.service.ruleset.store.RulesetRows;
import fangfan.shipped.ShippedRuleset;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the product brings at a start: the first version of a new database; later, when it ships other tables, a draft of them, once.
 * It never changes what staff have published.
 */
@Component
final class FirstRuleset {

    private static final Logger LOGGER = LoggerFactory.getLogger(FirstRuleset.class);
    private static final String FIRST = "产品自带的第一版 · the first version, as shipped";
    private static final String UPGRADE =
            "产品升级带来的新规则表，请和现行版本对照后再定 · tables that a newer product ships with; compare them with the version in force";

    private final RulesetRows versions;
    private final PublicationRows publications;
    private final PublicationLog log;
    private final DraftRows drafts;
    private final Drafts all;
    private final TransactionTemplate transaction;

    FirstRuleset(
            RulesetRows versions,
            PublicationRows publications,
            PublicationLog log,
            DraftRows drafts,
            Drafts all,
            TransactionTemplate transaction) {
        this.versions = versions;
        this.publications = publications;
        this.log = log;
        this.drafts = drafts;
        this.all = all;
        this.transaction = transaction;
    }

    /** Of instances that start together on one database, one brings it. */
    void bring(ShippedRuleset shipped) {
        String sha256 = shipped.ruleset().id().sha256();
        Map<String, byte[]> workbooks = ShippedRuleset.workbooks();
        if (versions.isEmpty()) {
            publish(shipped.ruleset().id(), workbooks);
        } else if (!versions.has(sha256) && !drafts.isProducts(sha256)) {
            all.create(workbooks, UPGRADE, Actor.UPGRADE);
            LOGGER.info("the product ships with other tables than were published: they are a draft");
        }
    }

    private void publish(RulesetId id, Map<String, byte[]> workbooks) {
        transaction.executeWithoutResult(status -> {
            publications.lock();
            if (versions.isEmpty()) {
                Instant now = publications.now();
                versions.insertFirst(
                        new Version(id, FIRST, Actor.PRODUCT, Optional.empty(), Optional.empty()), workbooks, 1);
                log.write(
                        new Publication(
                                1,
                                Publication.Kind.PUBLISH,
                                id.version(),
                                now,
                                Optional.empty(),
                                Optional.empty(),
                                new Deed(Actor.PRODUCT, now),
                                FIRST),
                        id,
                        Actor.PRODUCT.id());
            }
        });
    }
}
