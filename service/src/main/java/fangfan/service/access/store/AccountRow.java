package fangfan.service.access.store;

import fangfan.service.access.Caller;
import java.time.Instant;

/** What is needed to sign in. */
public record AccountRow(Caller holder, String passwordHash, Instant passwordSetAt) {}
