package fangfan.table.workbook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Walks one XML part and names each element by its path, {@code worksheet/sheetData/row}; {@code *} stands for elements
 * of extensions. Depth and the number of names are limited, because the parser keeps both in memory.
 */
class PartHandler extends DefaultHandler {

    static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    private static final Set<String> NAMED = Set.of(SPREADSHEET, RELATIONSHIPS, CONTENT_TYPES);
    private static final String ALTERNATIVES = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 2_000;

    private final String entry;
    private final Deque<String> paths = new ArrayDeque<>();
    private final Set<String> names = new HashSet<>();
    private int elements;
    private int alternativesAt = Integer.MAX_VALUE;

    PartHandler(String entry) {
        this.entry = entry;
    }

    String entry() {
        return entry;
    }

    /** How many elements began so far. */
    final int elements() {
        return elements;
    }

    /** An element begins. */
    void opened(String path, Attributes attributes) throws SAXException {}

    /** An element ends. */
    void closed(String path) throws SAXException {}

    @Override
    public final void startElement(String uri, String local, String qualified, Attributes attributes)
            throws SAXException {
        if (++elements > Limits.PART_ELEMENTS) {
            throw XmlParts.tooManyElements(entry, Limits.PART_ELEMENTS);
        }
        seen(qualified);
        for (int i = 0; i < attributes.getLength(); i++) {
            seen(attributes.getQName(i));
        }
        String name = NAMED.contains(uri) ? local : "*";
        if (uri.equals(ALTERNATIVES)) {
            alternativesAt = Math.min(alternativesAt, paths.size());
        } else if (uri.equals(SPREADSHEET) && alternativesAt < paths.size()) {
            throw broken();
        }
        paths.push(paths.isEmpty() ? name : paths.element() + "/" + name);
        if (paths.size() > DEEPEST) {
            throw broken();
        }
        opened(paths.element(), attributes);
    }

    @Override
    public final void endElement(String uri, String local, String qualified) throws SAXException {
        closed(paths.pop());
        if (paths.size() == alternativesAt) {
            alternativesAt = Integer.MAX_VALUE;
        }
    }

    @Override
    public final void startPrefixMapping(String prefix, String uri) throws SAXException {
        seen("xmlns:" + prefix + "=" + uri);
    }

    @Override
    public final void processingInstruction(String target, String data) throws SAXException {
        seen("?" + target);
    }

    final StopReading broken() {
        return XmlParts.broken(entry);
    }

    private void seen(String name) throws StopReading {
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw broken();
        }
    }
}
