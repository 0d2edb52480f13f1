package fangfan.service.access;

import fangfan.service.access.store.SignInRows;
import fangfan.service.log.EventKind;
import fangfan.service.log.Events;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries to sign in: counted to lock accounts, and sealed in the log. */
@Service
public class SignIns {

    private final SignInRows rows;
    private final Events events;
    private final TransactionTemplate transaction;

    SignIns(SignInRows rows, Events events, TransactionTemplate transaction) {
        this.rows = rows;
        this.events = events;
        this.transaction = transaction;
    }

    /** Whether there were too many wrong passwords. */
    public boolean isLocked(UUID account) {
        return rows.isLocked(account);
    }

    public void note(Caller account, SignInTry.Outcome outcome) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("account", account.name());
        details.put("role", account.role().name());
        details.put("outcome", outcome.name());
        transaction.executeWithoutResult(status -> {
            rows.add(account.id(), outcome);
            events.record(EventKind.SIGN_IN, account.id(), account.area().digits(), details);
        });
    }
}
