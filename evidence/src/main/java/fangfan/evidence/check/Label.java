package fangfan.evidence.check;

import java.util.UUID;

/** Which record, as the log names it. */
public record Label(String kind, UUID id) {}
