package fangfan.service.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact, as an app labels, asks and checks it.
 *
 * @param key schema path, for example {@code members[].studentStatus}, or the key of a derived fact
 * @param question how to ask; {@code {member}} and {@code {position}} are the app's to fill
 * @param list the list whose elements have the fact: {@code members}, {@code disasters} or {@code accidents}
 * @param derived computed, never submitted
 * @param required absent is refused; of every other fact absent means not known
 */
public record FactEntry(
        String key,
        String label,
        @Nullable String question,
        String type,
        @Nullable Unit unit,
        @Nullable String list,
        boolean perMember,
        boolean derived,
        boolean required,
        @Nullable List<Code> codes,
        @Nullable Limits limits) {

    public record Code(String code, String label) {}

    public record Unit(String code, String label) {}

    /**
     * What the schema asks of a value.
     *
     * @param decimals at most
     * @param distinct whether no element may stand twice
     */
    public record Limits(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Integer decimals,
            @Nullable Integer minLength,
            @Nullable Integer maxLength,
            @Nullable String pattern,
            @Nullable Integer maxItems,
            @Nullable Boolean distinct) {}
}
