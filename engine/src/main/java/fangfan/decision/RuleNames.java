package fangfan.decision;

import fangfan.table.Row;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;
import fangfan.vocabulary.Wording;

/** Names of rules: the workbook's, or in English the translation of a shipped rule's. */
final class RuleNames {

    private RuleNames() {}

    static Text of(Row row) {
        return new Text(in(Language.ZH, row), in(Language.EN, row));
    }

    static String in(Language language, Row row) {
        return language == Language.ZH
                ? row.name()
                : Wording.in(language).find("rule." + row.rule()).orElse(row.name());
    }
}
