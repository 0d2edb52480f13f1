package fangfan.vocabulary;

import static java.util.Objects.requireNonNull;

import fangfan.indicator.Age;
import fangfan.indicator.DerivedFacts;
import fangfan.indicator.MemberDerivation;
import fangfan.indicator.Range;
import fangfan.indicator.Value;
import java.util.List;
import java.util.function.Function;

/** The facts that are derived for each member. */
final class DerivedMemberFacts {

    /**
     * An age that is not known may be any, or none, which fails every condition: so the range goes beyond all thresholds
     * that a table may hold, and no condition is certain.
     */
    private static final Value ANY_AGE = new Value.Quantity(Range.between("-1000000000000", "1000000000000"));

    private DerivedMemberFacts() {}

    static void addTo(FactList facts) {
        facts.derived("member.age", FactType.COUNT, Unit.YEARS, source(DerivedFacts.AGE, DerivedMemberFacts::age));
        facts.derived(
                "member.idNoLength",
                FactType.COUNT,
                Unit.CHARACTERS,
                source(requireNonNull(DerivedFacts.MEMBER_RANGES.get("member.idNoLength")), Value.Quantity::new));
        truth(facts, "member.citizenNumberInvalid");
        truth(facts, "member.disabilityCertificateInvalid");
        truth(facts, "member.sameSexAsHead");
        truth(facts, "member.educationStated");
    }

    private static void truth(FactList facts, String key) {
        facts.derived(
                key,
                FactType.FLAG,
                Unit.NONE,
                source(requireNonNull(DerivedFacts.MEMBER_TRUTHS.get(key)), Value.Choice::of));
    }

    private static Value age(Age age) {
        if (age instanceof Age.Years known) {
            return new Value.Quantity(Range.exactly(known.years()));
        }
        return age instanceof Age.None ? new Value.NoQuantity() : ANY_AGE;
    }

    private static <T> Source source(MemberDerivation<T> derivation, Function<T, Value> toValue) {
        return new Source() {
            @Override
            public Value value(Case c, int member) {
                return toValue.apply(derivation.derive(c.household(), member, c.round(), c.settings()));
            }

            @Override
            public List<String> missing(Case c, int member) {
                return derivation.missing(c.household(), member, c.round(), c.settings());
            }

            @Override
            public List<String> parameters() {
                return derivation.parameters();
            }
        };
    }
}
