package fangfan.service.access.web;

import fangfan.service.access.Accounts;
import fangfan.service.access.Allowance;
import fangfan.service.access.Caller;
import fangfan.service.access.Limits;
import fangfan.service.access.Password;
import fangfan.service.access.SignInTry;
import fangfan.service.access.SignIns;
import fangfan.service.access.store.AccountRow;
import fangfan.service.access.store.AccountRows;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs people in by name and password.
 *
 * <p>Invariant: an unknown name, a wrong password and too many tries look the same from outside, in words and in time.
 */
@Component
final class PasswordSignIn implements AuthenticationProvider {

    private static final int TRIES_AT_ONCE = 5;
    private static final Duration NEXT_TRY = Duration.ofSeconds(30);
    private static final int LONGEST = Accounts.LONGEST_PASSWORD;

    private final AccountRows accounts;
    private final SignIns signIns;
    private final PasswordEncoder encoder;
    private final String nobodysHash;
    private final Allowance triesByName = new Allowance(TRIES_AT_ONCE, NEXT_TRY);
    private final Allowance triesByAddress;

    PasswordSignIn(AccountRows accounts, SignIns signIns, PasswordEncoder encoder, Limits limits) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.encoder = encoder;
        this.nobodysHash = encoder.encode(Password.generate().secret());
        this.triesByAddress = new Allowance(
                limits.wrongPasswordsPerMinute(), Duration.ofMinutes(1).dividedBy(limits.wrongPasswordsPerMinute()));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(asked.getCredentials()).strip();
        String address = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (!Accounts.NAME.matcher(name).matches() || password.length() > LONGEST || !mayTry(name, address)) {
            throw new BadCredentialsException("refused");
        }
        Optional<AccountRow> account = accounts.findToSignIn(name);
        boolean matches =
                encoder.matches(password, account.map(AccountRow::passwordHash).orElse(nobodysHash));
        if (account.isEmpty() || !mayEnter(account.get().holder(), matches)) {
            throw new BadCredentialsException("refused");
        }
        triesByName.giveBack(name);
        triesByAddress.giveBack(address);
        UsernamePasswordAuthenticationToken signedIn =
                Callers.authentication(account.get().holder());
        signedIn.setDetails(new SignIn(account.get().passwordSetAt()));
        return signedIn;
    }

    /** Notes the try; a locked account is closed to the right password too, or guessing would tell it. */
    private boolean mayEnter(Caller account, boolean matches) {
        SignInTry.Outcome outcome = signIns.isLocked(account.id())
                ? SignInTry.Outcome.LOCKED
                : matches ? SignInTry.Outcome.SIGNED_IN : SignInTry.Outcome.WRONG_PASSWORD;
        signIns.note(account, outcome);
        return outcome == SignInTry.Outcome.SIGNED_IN;
    }

    private boolean mayTry(String name, String address) {
        return triesByAddress.take(address) == 0 && triesByName.take(name) == 0;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
