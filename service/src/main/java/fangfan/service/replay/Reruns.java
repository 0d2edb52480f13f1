package fangfan.service.replay;

import fangfan.decision.BeforeAndAfter;
import fangfan.service.problem.Incident;
import fangfan.service.ruleset.RulesetInForce;
import fangfan.service.ruleset.Rulesets;
import fangfan.service.trace.KeptDecision;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Decides again under any version that was ever published. */
@Component
public class Reruns {

    private final Rulesets rulesets;
    private final Object compiling = new Object();

    Reruns(Rulesets rulesets) {
        this.rulesets = rulesets;
    }

    public Rerun of(KeptDecision kept, Rules rules) {
        Optional<RulesetInForce> inForce = rulesets.inForce();
        if (rules == Rules.TODAY) {
            return inForce.map(today -> Rerun.of(kept, version(today)))
                    .orElseGet(() -> new Rerun.Impossible(Why.NOTHING_IN_FORCE));
        }
        int version = kept.entry().rulesetVersion();
        return inForce.filter(today -> today.ruleset().id().version() == version)
                .map(Reruns::version)
                .or(() -> old(version))
                .map(found -> Rerun.of(kept, found))
                .orElseGet(() -> new Rerun.Impossible(Why.rulesetUnusable(version)));
    }

    private static BeforeAndAfter.Version version(RulesetInForce today) {
        return new BeforeAndAfter.Version(today.ruleset(), today.rounds());
    }

    /** One after the other: to compile takes a processor for seconds, and what is no longer used must go before more is kept. */
    private Optional<BeforeAndAfter.Version> old(int version) {
        synchronized (compiling) {
            try {
                return rulesets.version(version);
            } catch (DataAccessException | TransactionException outage) {
                throw outage;
            } catch (RuntimeException unusable) {
                Incident.report(unusable);
                return Optional.empty();
            }
        }
    }
}
