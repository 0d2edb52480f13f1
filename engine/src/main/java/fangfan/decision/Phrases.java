package fangfan.decision;

import fangfan.facts.Household;
import fangfan.facts.Member;
import fangfan.vocabulary.Case;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.RoundWords;
import fangfan.vocabulary.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the placeholders of the wording with the household's round and members. */
final class Phrases {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Household household;
    private final RoundWords days;
    private final Wording words;

    Phrases(Case c, Language language) {
        this.household = c.household();
        this.days = new RoundWords(c.round(), language);
        this.words = Wording.in(language);
    }

    /** For example {@code 成员3（王某）}. */
    String member(int position) {
        List<Member> members = household.members().get();
        Member member = members.get(position);
        return member.name()
                .either(MaskedName::of, Optional.<String>empty())
                .map(name -> words.get("person.named").replace("{name}", name))
                .orElseGet(() -> words.get("person.nameless"))
                .replace("{memberNo}", member.memberNo());
    }

    /** The question that asks for the fact at this schema path. */
    String question(String path) {
        return fill(words.get(FactPaths.withoutPosition(path) + ".question"), Math.max(0, FactPaths.position(path)));
    }

    /** The label of the fact at this schema path, with the member whose it is. */
    String label(String path) {
        String label = words.get(FactPaths.withoutPosition(path) + ".label");
        int position = FactPaths.position(path);
        return position < 0 ? label : member(position) + label;
    }

    String fill(String text) {
        return fill(text, 0);
    }

    private String fill(String text, int position) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), position)));
    }

    private String value(String placeholder, int position) {
        return switch (placeholder) {
            case "member" -> member(position);
            case "position" -> String.valueOf(position + 1);
            default ->
                days.find(placeholder)
                        .orElseThrow(() -> new IllegalStateException("unknown placeholder " + placeholder));
        };
    }

    String day(LocalDate day) {
        return days.day(day);
    }
}
