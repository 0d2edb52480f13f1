package fangfan.table.workbook;

import fangfan.table.Diagnostic;
import fangfan.vocabulary.Text;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** The characters that a cell may hold. */
public final class CellText {

    private static final String PUNCTUATION = "、，。；：？！（）《》〔〕【】“”‘’—…·-_.%,/()[]<>=≥≤≠＞＜＝＋+~: \n";

    private CellText() {}

    /**
     * Names the first character of a cell written by staff that is not Han, a letter, a digit or listed punctuation.
     * Cells that the vocabulary prints legitimately hold quotes and {@code $} and are compared instead.
     */
    public static Optional<Diagnostic> oddCharacter(RawCell cell) {
        if (!(cell.value() instanceof RawValue.Text text)) {
            return Optional.empty();
        }
        OptionalInt odd = first(text.written(), c -> !listed(c) && !unreadable(c));
        return odd.isEmpty() ? Optional.empty() : Optional.of(odd(cell, odd.getAsInt()));
    }

    /** Names the first character that no cell at all may hold; the reader reports it. */
    static Optional<Diagnostic> unreadableCharacter(RawCell cell) {
        OptionalInt found = first(cell.value().written(), CellText::unreadable);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String written = Written.quoted(cell.value().written());
        String point = point(found.getAsInt());
        return Optional.of(new Diagnostic(
                "cell.unreadable-character",
                cell.at().toString(),
                new Text(
                        "%s 含看不见的字符（%s），请清空该单元格后重新输入".formatted(written, point),
                        "%s holds a character that cannot be seen (%s): clear the cell and type it again"
                                .formatted(written, point))));
    }

    /** Control, bidirectional and other invisible characters, unpaired surrogates, and code points without a meaning. */
    static boolean unreadable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static Diagnostic odd(RawCell cell, int c) {
        String written = Written.quoted(cell.value().written());
        String character = Written.quoted(Character.toString(c));
        return new Diagnostic(
                "cell.odd-character",
                cell.at().toString(),
                new Text(
                        "%s 中的 %s（%s）不可使用，%s"
                                .formatted(
                                        written, character, point(c), remedy(c).zh()),
                        "%s may not hold %s (%s): %s"
                                .formatted(
                                        written, character, point(c), remedy(c).en())));
    }

    private static Text remedy(int c) {
        String plain = Normalizer.normalize(Character.toString(c), Form.NFKC);
        if (plain.codePoints().allMatch(CellText::listed)) {
            String quoted = Written.quoted(plain);
            return new Text("请改为 " + quoted, "write " + quoted);
        }
        return switch (c) {
            case '"', 0xFF02 -> new Text("请改用“ ”", "use “ ”");
            case '\'', 0xFF07 -> new Text("请改用‘ ’", "use ‘ ’");
            default -> new Text("请删除或改用汉字", "remove it or say it in words");
        };
    }

    private static boolean listed(int c) {
        boolean letterOrDigit = c < 0x80 && Character.isLetterOrDigit(c);
        return letterOrDigit || PUNCTUATION.indexOf(c) >= 0 || isHan(c);
    }

    /** Radicals and compatibility forms look like Han characters but are not the same. */
    private static boolean isHan(int c) {
        return Character.isIdeographic(c)
                && UnicodeScript.of(c) == UnicodeScript.HAN
                && Normalizer.isNormalized(Character.toString(c), Form.NFKC);
    }

    private static OptionalInt first(String text, IntPredicate predicate) {
        return text.codePoints().filter(predicate).findFirst();
    }

    private static String point(int c) {
        return "U+%04X".formatted(c);
    }
}
