package fangfan.table.workbook;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The part {@code [Content_Types].xml}, which says what every other part is. */
final class ContentTypesPart extends PartHandler {

    static final String ENTRY = "[Content_Types].xml";

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final PartRules rules;
    private final Set<String> workbooks = new HashSet<>();

    ContentTypesPart(PartRules rules) {
        super(ENTRY);
        this.rules = rules;
    }

    /** Is the entry a workbook without macros, and not a template or an add-in? */
    boolean isWorkbook(String entry) {
        return workbooks.contains(entry);
    }

    @Override
    void opened(String path, Attributes attributes) throws SAXException {
        String type = attributes.getValue("ContentType");
        switch (path) {
            case "Types/Default" -> {
                if (type == null) {
                    throw broken();
                }
                rules.checkContentType(type, ENTRY);
            }
            case "Types/Override" -> {
                String part = attributes.getValue("PartName");
                if (type == null || part == null || !part.startsWith("/")) {
                    throw broken();
                }
                rules.checkContentType(type, Written.plain(part.substring(1)));
                if (type.equals(WORKBOOK)) {
                    workbooks.add(part.substring(1));
                }
            }
            default -> {}
        }
    }
}
