package fangfan.service.page;

import fangfan.vocabulary.Codes;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Vocabulary;
import fangfan.vocabulary.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words the facts, codes and parameters that a document names by their keys. */
public final class FactWords {

    private static final Pattern POSITION = Pattern.compile("\\[(\\d+)]");

    private final Words words;
    private final Wording wording;

    public FactWords(Words words) {
        this.words = words;
        this.wording = Wording.in(words.language());
    }

    public Wording wording() {
        return wording;
    }

    /** The fact of the vocabulary; absent for one that tables cannot ask about. */
    public Optional<Fact> fact(String path) {
        return Vocabulary.find(key(path));
    }

    /** The label, and which item of its list: {@code 在校生状况（第 3 位成员）}. */
    public String label(String path) {
        Optional<String> label = wording.find(key(path) + ".label");
        Matcher position = POSITION.matcher(path);
        if (label.isEmpty() || !position.find()) {
            return label.orElse(path);
        }
        String list = path.startsWith("members") ? "path.member" : "path.item";
        return words.of(list, label.get(), Integer.parseInt(position.group(1)) + 1);
    }

    /** A flag may hold the paths of what it points at instead of a code. */
    public String code(Codes codes, String code) {
        String constant = codes.equals(Codes.FLAG) ? code.toUpperCase(Locale.ROOT) : code;
        return codes.constants().contains(constant) ? wording.code(codes, constant) : label(code);
    }

    /** A shipped rule's name; the id of a rule that came later. */
    public String rule(String ruleId) {
        return wording.find("rule." + ruleId).orElse(ruleId);
    }

    public String parameter(String key) {
        return wording.find("parameter." + key).orElse(key);
    }

    private static String key(String path) {
        return POSITION.matcher(path).replaceAll("[]");
    }
}
