package fangfan.decision;

import fangfan.table.Row;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;
import fangfan.vocabulary.Wording;

/** Names of rules: the workbook's, or in English the translation of a shipped rule's. */
public final class RuleNames {

    private RuleNames() {}

    public static Text of(Row row) {
        return new Text(in(Language.ZH, row), in(Language.EN, row));
    }

    static String in(Language language, Row row) {
        return language == Language.ZH
                ? row.name()
                : Wording.in(language).find("rule." + row.rule()).orElse(row.name());
    }
}
