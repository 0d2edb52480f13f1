package fangfan.service.ruleset;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What became of a workbook of the base in a draft. */
public enum FileChange {
    SAME,
    CHANGED,
    NEW;

    /** @param base its bytes; null when the base does not have it */
    public static FileChange of(byte[] content, byte @Nullable [] base) {
        return base == null ? NEW : Arrays.equals(content, base) ? SAME : CHANGED;
    }
}
