package fangfan.service.access;

import java.time.Instant;

/** One try to sign in. */
public record SignInTry(String account, Instant at, Outcome outcome) {

    public enum Outcome {
        SIGNED_IN,
        WRONG_PASSWORD,
        /** Refused without a look at the password, for there were too many wrong ones. */
        LOCKED
    }
}
