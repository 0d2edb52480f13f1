package fangfan.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.table.CellRef;
import fangfan.table.Diagnostic;
import fangfan.vocabulary.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "人均纯收入低于8400元（含），且≥3000；",
                "农办乡振〔2023〕4号第3.2条",
                "[3000..5000)",
                "income_per_head >= 0.75 + ~ A/B: 50%",
                "“三保障”、‘两不愁’——《通知》…！？【甲】·乙",
                "二〇二三年\n第二行",
                "龘𠮷"
            })
    void allowsHanLettersDigitsAndListedPunctuation(String text) {
        assertThat(oddCharacter(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', quoteCharacter = '¬', textBlock = """
            低保"户 → 重点人群!F9: `低保"户` 中的 `"`（U+0022）不可使用，请改用“ ”
            低保'户 → 重点人群!F9: `低保'户` 中的 `'`（U+0027）不可使用，请改用‘ ’
            ３000  → 重点人群!F9: `３000` 中的 `３`（U+FF13）不可使用，请改为 `3`
            50％   → 重点人群!F9: `50％` 中的 `％`（U+FF05）不可使用，请改为 `%`
            ⼈口   → 重点人群!F9: `⼈口` 中的 `⼈`（U+2F08）不可使用，请改为 `人`
            a\\b   → 重点人群!F9: `a\\b` 中的 `\\`（U+005C）不可使用，请删除或改用汉字
            {x}    → 重点人群!F9: `{x}` 中的 `{`（U+007B）不可使用，请删除或改用汉字
            a||b   → 重点人群!F9: `a||b` 中的 `|`（U+007C）不可使用，请删除或改用汉字
            $p     → 重点人群!F9: `$p` 中的 `$`（U+0024）不可使用，请删除或改用汉字
            低保户😀 → 重点人群!F9: `低保户😀` 中的 `😀`（U+1F600）不可使用，请删除或改用汉字
            """)
    void namesTheFirstOddCharacterAndWhatToWrite(String text, String message) {
        assertThat(oddCharacter(text).orElseThrow().in(Language.ZH)).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "#", "`", "^", "&", "*", "é", "α", "か", "①", "\u3000", "²", "；\u00A0", "➀", "\uF900"})
    void refusesWhatOnlyLooksLikeAnAllowedCharacter(String text) {
        assertThat(oddCharacter(text)).isPresent();
    }

    @Test
    void leavesNumbersAndFlagsAlone() {
        CellRef at = new CellRef("重点人群", 9, 5);

        assertThat(CellText.oddCharacter(new RawCell(at, new RawValue.Flag(true))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 13, 0x7F, 0xAD, 0x200B, 0x200E, 0x202E, 0x2066, 0x2028, 0xD800, 0xE000, 0xFEFF, 0xFFFF})
    void knowsWhatNobodyCanSee(int character) {
        assertThat(CellText.unreadable(character)).isTrue();
    }

    private static Optional<Diagnostic> oddCharacter(String text) {
        return CellText.oddCharacter(new RawCell(new CellRef("重点人群", 9, 5), new RawValue.Text(text)));
    }
}
