package fangfan.table;

/**
 * What a row rests on.
 *
 * @param verified whether the cited text was read; what was not is shown to staff as unverified
 */
public record Basis(String document, String clause, String text, boolean verified) {}
