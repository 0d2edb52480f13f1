package fangfan.service.vocabulary;

import fangfan.facts.AccidentResult;
import fangfan.facts.DisasterKind;
import fangfan.facts.HouseDamage;
import fangfan.facts.IdType;
import fangfan.indicator.Round;
import fangfan.vocabulary.Codes;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.RoundWords;
import fangfan.vocabulary.Unit;
import fangfan.vocabulary.Vocabulary;
import fangfan.vocabulary.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words every fact in one language: those that the schema takes, then those that are computed from them. */
public final class FormFacts {

    private static final List<SchemaFact> SUBMITTED = SchemaFact.all();

    // No table asks about these, so the vocabulary does not know their codes.
    private static final Map<String, Codes> OTHER_CODES = Map.of(
            "members[].idType", Codes.of(IdType.class),
            "disasters[].kind", Codes.of(DisasterKind.class),
            "disasters[].houseDamage", Codes.of(HouseDamage.class),
            "accidents[].result", Codes.of(AccidentResult.class));

    private final Wording words;
    private final Optional<RoundWords> days;

    /** @param round whose days are filled into questions */
    public FormFacts(Language language, Optional<Round> round) {
        this.words = Wording.in(language);
        this.days = round.map(open -> new RoundWords(open, language));
    }

    public List<FactEntry> all() {
        return Stream.concat(
                        SUBMITTED.stream().map(this::submitted),
                        Vocabulary.facts().stream().filter(Fact::isDerived).map(this::derived))
                .toList();
    }

    private FactEntry submitted(SchemaFact fact) {
        String type = FormTypes.of(fact);
        int listEnd = fact.key().indexOf("[]");
        String list = listEnd < 0 ? null : fact.key().substring(0, listEnd);
        Codes codes = type.startsWith("CODE") ? codes(fact.key()) : Codes.NONE;
        return new FactEntry(
                fact.key(),
                words.get(fact.key() + ".label"),
                fill(words.get(fact.key() + ".question")),
                type,
                unit(
                        type.equals("MONEY")
                                ? Unit.CNY
                                : Vocabulary.find(fact.key()).map(Fact::unit).orElse(Unit.NONE)),
                list,
                "members".equals(list),
                false,
                fact.required(),
                codes(codes),
                FormTypes.limits(fact));
    }

    private FactEntry derived(Fact fact) {
        return new FactEntry(
                fact.key(),
                words.label(fact),
                null,
                fact.type().name(),
                unit(fact.unit()),
                null,
                fact.isOfMember(),
                true,
                false,
                null,
                null);
    }

    private static Codes codes(String key) {
        return Vocabulary.find(key).map(Fact::codes).orElseGet(() -> {
            Codes codes = OTHER_CODES.get(key);
            if (codes == null) {
                throw new IllegalStateException("no codes for " + key);
            }
            return codes;
        });
    }

    private @Nullable List<FactEntry.Code> codes(Codes codes) {
        return codes.constants().isEmpty()
                ? null
                : codes.constants().stream()
                        .map(code -> new FactEntry.Code(code, words.code(codes, code)))
                        .toList();
    }

    private FactEntry.@Nullable Unit unit(Unit unit) {
        String label = words.unit(unit);
        return label.isEmpty() ? null : new FactEntry.Unit(unit.name(), label);
    }

    private String fill(String question) {
        return days.map(round -> round.fill(question)).orElse(question);
    }
}
