package fangfan.service.ruleset;

import java.time.Instant;

/** That somebody did something, and when. */
public record Deed(Actor by, Instant at) {}
