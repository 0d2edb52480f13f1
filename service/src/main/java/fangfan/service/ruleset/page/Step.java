package fangfan.service.ruleset.page;

/**
 * One step on the way of a draft.
 *
 * @param key of its name in the messages
 * @param state {@code done}, {@code cur} or {@code todo}
 * @param note who took it and when, or what it waits for
 */
public record Step(String key, String state, String note) {}
