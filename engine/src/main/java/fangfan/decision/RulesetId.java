package fangfan.decision;

/**
 * Which rules a decision was made with.
 *
 * @param sha256 of the workbooks, in hex
 */
public record RulesetId(int version, String sha256) {}
