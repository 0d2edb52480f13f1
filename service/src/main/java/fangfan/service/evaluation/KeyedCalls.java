package fangfan.service.evaluation;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.evaluation.store.RequestKeys;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.trace.Decisions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the idempotency keys of one transaction stand for: a key is taken, and its first call, if there was one, looked up. */
final class KeyedCalls {

    private final Set<String> taken;
    private final Map<String, First> firsts = new HashMap<>();
    private final List<RequestKeys.Use> fresh = new ArrayList<>();

    /** The first call that used a key. */
    private record First(Fingerprint fingerprint, Reply reply) {}

    private KeyedCalls(Set<String> taken) {
        this.taken = taken;
    }

    /** Takes the keys for the transaction of the caller. */
    static KeyedCalls take(Caller caller, Collection<String> keys, RequestKeys store, Decisions decisions) {
        if (keys.isEmpty()) {
            return new KeyedCalls(Set.of());
        }
        KeyedCalls calls = new KeyedCalls(store.take(caller.id(), keys));
        Map<UUID, RequestKeys.Use> uses = store.find(caller.id(), calls.taken).stream()
                .collect(Collectors.toMap(RequestKeys.Use::decision, Function.identity()));
        decisions.answers(uses.keySet(), caller.area()).forEach((id, answer) -> {
            RequestKeys.Use use = Objects.requireNonNull(uses.get(id));
            calls.firsts.put(use.key(), new First(new Fingerprint(use.fingerprint()), again(id, answer)));
        });
        return calls;
    }

    private static Reply again(UUID id, Outcome<byte[]> answer) {
        if (answer instanceof Outcome.Done<byte[]> given) {
            return new Reply.Given(id, given.value());
        }
        return new Reply.Refused(((Outcome.Refused<byte[]>) answer).problem());
    }

    /** Whether a call with the key is to be decided on, unless it is refused. */
    boolean isNew(String key) {
        return taken.contains(key) && !firsts.containsKey(key);
    }

    /** The reply that the key stands for; when it is new, it stands for this decision from now on. */
    Reply reply(String key, Fingerprint fingerprint, Supplier<Reply> decision) {
        if (!taken.contains(key)) {
            return new Reply.Refused(Problem.of(ProblemKind.IN_PROGRESS).retryAfter(1));
        }
        First first = firsts.get(key);
        if (first != null) {
            return fingerprint.equals(first.fingerprint())
                    ? first.reply()
                    : new Reply.Refused(Problem.of(ProblemKind.KEY_REUSED));
        }
        Reply reply = decision.get();
        if (reply instanceof Reply.Given given) {
            firsts.put(key, new First(fingerprint, given));
            fresh.add(new RequestKeys.Use(key, fingerprint.sha256(), given.decision()));
        }
        return reply;
    }

    /** The keys that were used for the first time. */
    List<RequestKeys.Use> fresh() {
        return fresh;
    }
}
