package fangfan.service.access;

import fangfan.service.access.store.ApiKeyRows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All API keys. Administrators see and change those of their own area; every change holds on all instances at once. */
@Service
public class Keys {

    private final ApiKeyRows rows;

    Keys(ApiKeyRows rows) {
        this.rows = rows;
    }

    public List<IssuedKey> within(AreaPrefix area) {
        return rows.within(area);
    }

    @Transactional
    public Outcome<NewKey> create(Grant grant, Caller administrator) {
        if (!administrator.area().covers(grant.area())) {
            return Refusals.outsideArea(administrator.area());
        }
        Caller owner = new Caller(UUID.randomUUID(), grant.name(), grant.role(), grant.area());
        ApiKey secret = ApiKey.generate();
        rows.insert(owner, secret, Optional.of(administrator.id()));
        Audit.log("key created", owner, administrator);
        return new Outcome.Done<>(new NewKey(rows.get(owner.id()).orElseThrow(), secret));
    }

    /** Replaces the secret; the old one is refused from now on. */
    @Transactional
    public Outcome<NewKey> rotate(UUID id, Caller administrator) {
        return change(id, administrator, key -> {
            if (key.revokedAt().isPresent()) {
                return Refusals.revoked();
            }
            ApiKey secret = ApiKey.generate();
            rows.replace(id, secret);
            Audit.log("key rotated", key.owner(), administrator);
            return new Outcome.Done<>(new NewKey(rows.get(id).orElseThrow(), secret));
        });
    }

    /** Revokes the key; once revoked, it stays so. */
    @Transactional
    public Outcome<IssuedKey> revoke(UUID id, Caller administrator) {
        return change(id, administrator, key -> {
            if (key.revokedAt().isPresent()) {
                return new Outcome.Done<>(key);
            }
            if (key.owner().role() == Role.ADMIN && !rows.hasAnotherAdministrator(key.owner())) {
                return Refusals.lastAdministrator(key.owner().area());
            }
            rows.revoke(id);
            Audit.log("key revoked", key.owner(), administrator);
            return new Outcome.Done<>(rows.get(id).orElseThrow());
        });
    }

    // Changes wait for one another: of two administrators who revoke each other's key, one is refused.
    private <T> Outcome<T> change(UUID id, Caller administrator, Function<IssuedKey, Outcome<T>> change) {
        rows.lock();
        return rows.get(id)
                .filter(key -> administrator.area().covers(key.owner().area()))
                .map(change)
                .orElseGet(Refusals::notFound);
    }
}
