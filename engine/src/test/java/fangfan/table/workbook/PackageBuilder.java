package fangfan.table.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of a workbook by hand, so that a test can write what no spreadsheet program would. */
public final class PackageBuilder {

    public static final String SHEET = "xl/worksheets/sheet1.xml";
    public static final String TEXTS = "xl/sharedStrings.xml";
    public static final String WORKBOOK = "xl/workbook.xml";
    public static final String LINKS = "xl/_rels/workbook.xml.rels";
    public static final String TYPES = "[Content_Types].xml";

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + KIND + "\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private PackageBuilder() {}

    /** A workbook with one empty sheet, 重点人群. */
    public static PackageBuilder valid() {
        return new PackageBuilder()
                .part(
                        TYPES,
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\""
                                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE
                                + "sheet.main+xml\"/></Types>")
                .part("_rels/.rels", relationships(relationship("w", "officeDocument", "xl/workbook.xml")))
                .part(WORKBOOK, workbook("<sheet name=\"重点人群\" sheetId=\"1\" r:id=\"s1\"/>"))
                .part(
                        LINKS,
                        relationships(relationship("s1", "worksheet", "worksheets/sheet1.xml")
                                + relationship("t", "sharedStrings", "sharedStrings.xml")))
                .part(SHEET, sheet(""))
                .part(TEXTS, "<sst " + MAIN + "/>");
    }

    /** A valid workbook whose sheet has the rows. */
    public static PackageBuilder ofRows(String rows) {
        return valid().part(SHEET, sheet(rows));
    }

    /** A valid workbook whose cell E8 is the XML; it is written with {@code r="E8"}. */
    public static byte[] ofCell(String attributes, String content) {
        return ofRows("<row r=\"8\"><c r=\"E8\" " + attributes + ">" + content + "</c></row>")
                .bytes();
    }

    public static String sheet(String rows) {
        return sheet(rows, "");
    }

    public static String sheet(String rows, String after) {
        return "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData>" + after + "</worksheet>";
    }

    public static String workbook(String sheets) {
        return workbook("", sheets, "");
    }

    public static String workbook(String before, String sheets, String after) {
        return "<workbook " + MAIN + ">" + before + "<sheets>" + sheets + "</sheets>" + after + "</workbook>";
    }

    public static String texts(String items) {
        return "<sst " + MAIN + ">" + items + "</sst>";
    }

    public static String relationships(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    public static String relationship(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, KIND, kind, target);
    }

    public PackageBuilder part(String name, String xml) {
        return part(name, xml, StandardCharsets.UTF_8);
    }

    public PackageBuilder part(String name, String xml, Charset encoding) {
        return part(name, xml.getBytes(encoding));
    }

    public PackageBuilder part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
