package fangfan.table.layout;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fonts, grounds and lines of our workbooks: a quiet ledger in which the conditions stand out as one group. */
final class Look {

    static final String INK = "18212B";
    static final String SOFT = "5D6873";
    static final String FAINT = "8B949B";

    private static final String HAIRLINE = "DCDCD6";
    private static final String FONT = "微软雅黑";

    /** What a cell is for. */
    enum Role {
        TITLE("", INK, true),
        NOTE("", SOFT, false),
        NATIVE("", FAINT, false),
        HEADER("F1F0EB", INK, true),
        CHOICE_HEADER("F1F0EB", INK, true),
        CONDITION_HEADER("DDE4EC", INK, true),
        ENTRY("", INK, false),
        CONDITION("F7F9FB", INK, false),
        CHOICE("", INK, false),
        FREE("", INK, false);

        private final String ground;
        private final String ink;
        private final boolean bold;

        Role(String ground, String ink, boolean bold) {
            this.ground = ground;
            this.ink = ink;
            this.bold = bold;
        }

        boolean isHeader() {
            return this == HEADER || this == CHOICE_HEADER || this == CONDITION_HEADER;
        }

        boolean isTable() {
            return this != TITLE && this != NOTE && this != NATIVE && this != FREE;
        }

        boolean isLocked() {
            return isHeader() || this == NATIVE || this == NOTE;
        }
    }

    /** How Excel shows a value: as it is, as a day, or as the text that was typed. */
    enum Format {
        GENERAL("General"),
        DAY("yyyy-mm-dd"),
        TEXT("@");

        private final String code;

        Format(String code) {
            this.code = code;
        }
    }

    private record Key(Role role, Format format, boolean firstOfGroup, boolean lastOfGroup) {}

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

    Look(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 10);
    }

    XSSFCellStyle style(Role role, Format format) {
        return style(role, format, false, false);
    }

    /** @param firstOfGroup whether a stronger line stands before it, and with {@code lastOfGroup} after it */
    XSSFCellStyle style(Role role, Format format, boolean firstOfGroup, boolean lastOfGroup) {
        return styles.computeIfAbsent(new Key(role, format, firstOfGroup, lastOfGroup), this::make);
    }

    static XSSFColor colour(String hex) {
        byte[] rgb = {
            (byte) Integer.parseInt(hex.substring(0, 2), 16),
            (byte) Integer.parseInt(hex.substring(2, 4), 16),
            (byte) Integer.parseInt(hex.substring(4, 6), 16)
        };
        return new XSSFColor(rgb);
    }

    private XSSFCellStyle make(Key key) {
        Role role = key.role();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(role));
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format().code));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(isCentred(key) ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
        style.setIndention((short) (role == Role.ENTRY || role == Role.HEADER ? 1 : 0));
        style.setWrapText(role.isTable());
        style.setLocked(role.isLocked());
        if (!role.ground.isEmpty()) {
            style.setFillForegroundColor(colour(role.ground));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (role.isTable()) {
            line(style, key);
        }
        return style;
    }

    private XSSFFont font(Role role) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) (role == Role.TITLE ? 16 : 10));
        font.setBold(role.bold);
        font.setColor(colour(role.ink));
        return font;
    }

    /** Short entries stand in the middle of their column, sentences begin at its left. */
    private static boolean isCentred(Key key) {
        return switch (key.role()) {
            case CONDITION, CONDITION_HEADER, CHOICE, CHOICE_HEADER -> true;
            default -> key.format() == Format.DAY;
        };
    }

    private static void line(XSSFCellStyle style, Key key) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        XSSFColor hairline = colour(HAIRLINE);
        XSSFColor strong = colour(FAINT);
        style.setTopBorderColor(key.role().isHeader() ? strong : hairline);
        style.setBottomBorderColor(key.role().isHeader() ? strong : hairline);
        style.setLeftBorderColor(key.firstOfGroup() ? strong : hairline);
        style.setRightBorderColor(key.lastOfGroup() ? strong : hairline);
    }
}
