package fangfan.service.access;

import fangfan.service.access.store.AccountRow;
import fangfan.service.access.store.AccountRows;
import fangfan.service.access.store.SignInRows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All accounts with which people sign in. Administrators see and change those of their own area. */
@Service
public class Accounts {

    /** Names that everybody can type; one with an underscore first is nobody's to sign in with. */
    public static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    /** bcrypt reads no more than 72 bytes. */
    public static final int LONGEST_PASSWORD = 64;

    public static final int SHORTEST_PASSWORD = 12;

    private static final int FEWEST_SIGNS = 5;
    // What every keyboard has: each takes one byte.
    private static final Pattern TYPED = Pattern.compile("[\\x21-\\x7e]*");

    private final AccountRows rows;
    private final SignInRows signIns;
    private final PasswordEncoder encoder;

    Accounts(AccountRows rows, SignInRows signIns, PasswordEncoder encoder) {
        this.rows = rows;
        this.signIns = signIns;
        this.encoder = encoder;
    }

    public List<Account> within(AreaPrefix area) {
        return rows.within(area);
    }

    /** Tries to sign in with the caller's account, the newest first. */
    public List<SignInTry> signInsOf(Caller caller, int most) {
        return signIns.of(caller.id(), most);
    }

    /** Tries to sign in with all accounts of the area, the newest first. */
    public List<SignInTry> signInsWithin(AreaPrefix area, int most) {
        return signIns.within(area, most);
    }

    @Transactional
    public Outcome<NewPassword> create(Grant grant, Caller administrator) {
        if (!administrator.area().covers(grant.area())) {
            return Refusals.outsideArea(administrator.area());
        }
        Caller holder = new Caller(UUID.randomUUID(), grant.name(), grant.role(), grant.area());
        Password password = Password.generate();
        if (!rows.insert(holder, encoder.encode(password.secret()), Optional.of(administrator.id()))) {
            return Refusals.nameTaken();
        }
        Audit.log("account created", holder, administrator);
        return new Outcome.Done<>(new NewPassword(rows.get(grant.name()).orElseThrow(), password));
    }

    /** Gives a new password; whoever signed in with the old one is signed out. */
    @Transactional
    public Outcome<NewPassword> resetPassword(String name, Caller administrator) {
        return find(name, administrator)
                .map(account -> {
                    if (account.disabledAt().isPresent()) {
                        return Refusals.<NewPassword>disabled();
                    }
                    Password password = Password.generate();
                    rows.setPassword(account.holder().id(), encoder.encode(password.secret()));
                    Audit.log("password reset", account.holder(), administrator);
                    return new Outcome.Done<>(new NewPassword(rows.get(name).orElseThrow(), password));
                })
                .orElseGet(Refusals::notFound);
    }

    /** Changes the caller's own password; whoever is signed in with the old one is signed out. */
    @Transactional
    public Outcome<Caller> changePassword(Caller caller, String old, String fresh) {
        Optional<AccountRow> account =
                rows.findToSignIn(caller.name()).filter(row -> row.holder().id().equals(caller.id()));
        if (account.isEmpty() || signIns.isLocked(caller.id())) {
            return Refusals.wrongPassword();
        }
        if (!encoder.matches(old, account.get().passwordHash())) {
            signIns.add(caller.id(), SignInTry.Outcome.WRONG_PASSWORD);
            return Refusals.wrongPassword();
        }
        boolean isWeak = fresh.length() < SHORTEST_PASSWORD
                || fresh.length() > LONGEST_PASSWORD
                || !TYPED.matcher(fresh).matches()
                || fresh.chars().distinct().count() < FEWEST_SIGNS
                || fresh.contains(caller.name())
                || fresh.equals(old);
        if (isWeak) {
            return Refusals.weakPassword();
        }
        rows.setPassword(caller.id(), encoder.encode(fresh));
        Audit.log("password changed", caller, caller);
        return new Outcome.Done<>(caller);
    }

    /** Disables the account; whoever is signed in with it is signed out. */
    @Transactional
    public Outcome<Account> disable(String name, Caller administrator) {
        return find(name, administrator)
                .<Outcome<Account>>map(account -> {
                    if (account.disabledAt().isEmpty()) {
                        rows.disable(account.holder().id());
                        Audit.log("account disabled", account.holder(), administrator);
                    }
                    return new Outcome.Done<>(rows.get(name).orElseThrow());
                })
                .orElseGet(Refusals::notFound);
    }

    private Optional<Account> find(String name, Caller administrator) {
        return rows.get(name)
                .filter(account -> administrator.area().covers(account.holder().area()));
    }
}
