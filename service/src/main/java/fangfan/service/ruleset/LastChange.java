package fangfan.service.ruleset;

import java.util.Optional;

/**
 * The version that brought a workbook as it is now.
 *
 * @param base the version that it was made on; empty for the first, which is the shipped one
 * @param published who published it, and when
 */
public record LastChange(int version, Optional<Integer> base, Deed published) {}
