package fangfan.service.access.web;

import java.io.Serializable;
import java.time.Instant;

/** What a session remembers of its sign-in besides the caller. */
record SignIn(Instant passwordSetAt) implements Serializable {}
