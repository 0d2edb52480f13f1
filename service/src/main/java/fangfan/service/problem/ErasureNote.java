package fangfan.service.problem;

/**
 * What is told of an erasure in place of what was erased.
 *
 * @param kind {@code RESTRICTED}: kept and not shown; {@code SHREDDED}: nobody can read it any more
 * @param at ISO 8601, in Asia/Shanghai
 * @param reason as it was given by whoever erased
 */
public record ErasureNote(String id, String kind, String at, String reason) {}
