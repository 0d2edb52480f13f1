package fangfan.service.ruleset.store;

import java.time.Instant;

/** A ruleset as it is kept, without its workbooks. */
public record RulesetRow(int version, String sha256, Instant inForceFrom) {}
