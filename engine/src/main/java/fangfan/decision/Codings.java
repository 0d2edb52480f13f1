package fangfan.decision;

import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import java.util.Locale;

/** Prints codes as documents hold them: the contract's codes, flags as true and false. */
final class Codings {

    private Codings() {}

    static String print(Fact fact, long bits) {
        String codes = String.join(", ", fact.codes().in(bits));
        return fact.type() == FactType.FLAG ? codes.toLowerCase(Locale.ROOT) : codes;
    }
}
