package fangfan.table.workbook;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The part {@code xl/workbook.xml}: sheets, date system and defined names. */
final class WorkbookPart extends PartHandler {

    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int LONGEST_NAME = 31;

    /** Areas such as {@code 'sheet'!$A$1:$B$2,'sheet'!$1:$3}: print areas, titles and filters, none of which computes. */
    private static final Pattern AREAS = Pattern.compile("AREA(,AREA){0,20}"
            .replace(
                    "AREA",
                    "('[^'\\[\\]]{1,62}'|[\\p{L}\\p{N}_.]{1,31})"
                            + "!\\$?[A-Z]{0,3}\\$?\\d{0,7}(:\\$?[A-Z]{0,3}\\$?\\d{0,7})?"));

    private final Faults faults;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Set<String> folded = new HashSet<>();
    private final StringBuilder area = new StringBuilder();
    private String definedName = "";

    WorkbookPart(String entry, Faults faults) {
        super(entry);
        this.faults = faults;
    }

    /** The relationship of each sheet by its name, in the order of the tabs. */
    Map<String, String> sheets() {
        return sheets;
    }

    @Override
    void opened(String path, Attributes attributes) throws SAXException {
        switch (path) {
            case "workbook/workbookPr" -> checkDates(attributes);
            case "workbook/sheets/sheet" -> add(attributes);
            case "workbook/definedNames/definedName" -> {
                definedName = String.valueOf(attributes.getValue("name"));
                area.setLength(0);
            }
            default -> {}
        }
    }

    @Override
    void closed(String path) {
        if (path.equals("workbook/definedNames/definedName")
                && !AREAS.matcher(area).matches()) {
            String written = Written.quoted(area.toString());
            faults.add(
                    "workbook.name-with-formula",
                    Written.plain(definedName),
                    "名称的内容 %s 不是单元格区域，请在“名称管理器”中删除".formatted(written),
                    "the name stands for %s, which is no area of cells: delete it in the name manager"
                            .formatted(written));
        }
        area.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        area.append(characters, start, Math.min(length, Math.max(0, 1_000 - area.length())));
    }

    private void checkDates(Attributes attributes) {
        String from1904 = attributes.getValue("date1904");
        if (from1904 != null && !from1904.equals("0") && !from1904.equals("false")) {
            faults.addOfFile(
                    "workbook.1904-dates",
                    "采用 1904 日期系统，日期会相差四年，请在 Excel 选项中取消“使用 1904 日期系统”并核对日期",
                    "counts dates from 1904, four years apart from other files: switch the 1904 date system off and check"
                            + " the dates");
        }
    }

    private void add(Attributes attributes) throws StopReading {
        String name = attributes.getValue("name");
        String link = attributes.getValue(LINKS, "id");
        if (name == null || link == null || !isPlain(name)) {
            throw broken();
        }
        if (sheets.size() == Limits.SHEETS) {
            throw new StopReading(
                    "workbook.too-many-sheets",
                    name,
                    "工作表超过 %s 张，请删除无关的工作表".formatted(Limits.SHEETS),
                    "is one sheet too many, at most %s are allowed: delete what does not belong"
                            .formatted(Limits.SHEETS));
        }
        String state = attributes.getValue("state");
        if (state != null && !state.equals("visible")) {
            faults.add(
                    "sheet.hidden", Written.plain(name), "是隐藏的工作表，请取消隐藏或删除", "is a hidden sheet: show it or delete it");
        }
        if (!folded.add(name.toLowerCase(Locale.ROOT))) {
            throw broken();
        }
        sheets.put(name, link);
    }

    private static boolean isPlain(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(c -> c == '\n' || c == '!' || CellText.unreadable(c));
    }
}
