package fangfan.table.workbook;

import static fangfan.table.workbook.PackageBuilder.ofRows;
import static fangfan.table.workbook.PackageBuilder.relationships;
import static fangfan.table.workbook.PackageBuilder.sheet;
import static fangfan.table.workbook.PackageBuilder.texts;
import static fangfan.table.workbook.PackageBuilder.valid;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Attacks on what unpacks and parses a file. */
final class HostileFiles {

    private static final String XXE = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;\">]>";

    private HostileFiles() {}

    static void addTo(Map<String, Supplier<byte[]>> all) {
        files(all);
        packages(all);
        xml(all);
    }

    private static void files(Map<String, Supplier<byte[]>> all) {
        all.put("empty file", () -> new byte[0]);
        all.put("plain text", () -> "规则编号,名称\nR01,低收入户".getBytes(StandardCharsets.UTF_8));
        all.put("old format", () -> ole2("Workbook"));
        all.put("password", () -> ole2("EncryptedPackage"));
        all.put("file over 5 MB", () -> new byte[5_000_001]);
        all.put("cut off", () -> Arrays.copyOf(valid().bytes(), valid().bytes().length - 40));
        all.put("zip in front of a zip", () -> concatenated(valid().bytes(), valid().bytes()));
        all.put("wrong checksum", () -> flipped(valid().bytes(), PackageBuilder.SHEET));
        all.put(
                "any zip",
                () -> valid().part(PackageBuilder.TYPES, relationships("")).bytes());
    }

    private static void packages(Map<String, Supplier<byte[]>> all) {
        all.put(
                "bomb of one entry",
                () -> valid().part("xl/theme/theme1.xml", new byte[20_000_001]).bytes());
        all.put("bomb of a thousand entries", () -> bombs(1_000, 200_000));
        all.put("bomb of four entries", () -> bombs(4, 19_000_000));
        all.put("parent directory", () -> valid().part("xl/../../a.xml", "<a/>").bytes());
        all.put("absolute name", () -> valid().part("/xl/a.xml", "<a/>").bytes());
        all.put("backslash name", () -> valid().part("xl\\a.xml", "<a/>").bytes());
        all.put(
                "control in a name",
                () -> valid().part("xl/a\u0007.xml", "<a/>").bytes());
        all.put(
                "same name twice",
                () -> renamed(
                        valid().part("xl/worksheets/sheeX1.xml", sheet("")).bytes(), "sheeX1", "sheet1"));
        all.put(
                "same name in capitals",
                () -> valid().part("xl/worksheets/SHEET1.xml", sheet("")).bytes());
        all.put("macro", () -> valid().part("xl/vbaProject.bin", new byte[] {1}).bytes());
        all.put(
                "macro content type",
                () -> valid().part(
                                PackageBuilder.TYPES,
                                "<Types xmlns=\"" + PartHandler.CONTENT_TYPES
                                        + "\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")
                        .bytes());
        all.put(
                "external workbook",
                () -> valid().part("xl/externalLinks/externalLink1.xml", "<a/>").bytes());
        all.put(
                "external target",
                () -> valid().part(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                relationships(
                                        "<Relationship Id=\"h\" Type=\"http://a/hyperlink\" Target=\"https://example.org/\" TargetMode=\"External\"/>"))
                        .bytes());
        all.put(
                "embedding",
                () -> valid().part("xl/embeddings/oleObject1.bin", new byte[] {1})
                        .bytes());
        all.put("activeX", () -> valid().part("xl/activeX/activeX1.xml", "<a/>").bytes());
        all.put(
                "data connection",
                () -> valid().part("xl/connections.xml", "<a/>").bytes());
        all.put("program", () -> valid().part("xl/run.exe", new byte[] {1}).bytes());
    }

    private static void xml(Map<String, Supplier<byte[]>> all) {
        all.put(
                "XXE in a sheet",
                () -> valid().part(PackageBuilder.SHEET, XXE + sheet("")).bytes());
        all.put(
                "billion laughs in the texts",
                () -> valid().part(PackageBuilder.TEXTS, LAUGHS + texts("<si><t>&d;</t></si>"))
                        .bytes());
        all.put(
                "DTD in a part nobody reads",
                () -> valid().part("docProps/app.xml", XXE + "<a/>").bytes());
        all.put(
                "DTD in UTF-16",
                () -> valid().part(
                                PackageBuilder.SHEET,
                                "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + XXE + sheet(""),
                                StandardCharsets.UTF_16)
                        .bytes());
        all.put(
                "DTD in UTF-16 without a mark",
                () -> valid().part(PackageBuilder.SHEET, XXE + sheet(""), StandardCharsets.UTF_16LE)
                        .bytes());
        all.put(
                "another encoding declared",
                () -> valid().part(PackageBuilder.SHEET, "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + sheet(""))
                        .bytes());
        all.put(
                "deep elements",
                () -> valid().part("xl/theme/theme1.xml", "<a>".repeat(1_000_000))
                        .bytes());
        all.put(
                "endless attribute",
                () -> valid().part("xl/theme/theme1.xml", "<a b=\"" + "c".repeat(10_000_000))
                        .bytes());
        all.put(
                "a million names",
                () -> valid().part(
                                "xl/theme/theme1.xml",
                                "<a>" + HostileWorkbooks.repeated(1_000_000, i -> "<a" + i + "/>") + "</a>")
                        .bytes());
        all.put(
                "a million blank rows",
                () -> PackageBuilder.ofRows("<row r=\"1\"/>".repeat(1_000_000)).bytes());
        all.put("blank parts", () -> {
            PackageBuilder file = valid();
            IntStream.range(0, 9)
                    .forEach(i ->
                            file.part("xl/theme/theme%d.xml".formatted(i), "<a>" + "<b/>".repeat(400_000) + "</a>"));
            return file.bytes();
        });
        all.put(
                "a million texts",
                () -> valid().part(PackageBuilder.TEXTS, texts("<si><t>a</t></si>".repeat(1_000_000)))
                        .bytes());
        all.put(
                "hidden in an alternative",
                () -> ofRows(
                                "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><row r=\"1\"/></mc:AlternateContent>")
                        .bytes());
    }

    private static byte[] bombs(int entries, int size) {
        PackageBuilder bombs = valid();
        byte[] zeros = new byte[size];
        IntStream.range(0, entries).forEach(i -> bombs.part("xl/media/image" + i + ".png", zeros));
        return bombs.bytes();
    }

    private static byte[] ole2(String stream) {
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        return concatenated(start, stream.getBytes(StandardCharsets.UTF_16LE));
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] renamed(byte[] zip, String from, String to) {
        return latin1(latin1(zip).replace(from, to));
    }

    /** Flips the last byte of the checksum that the directory gives for the entry. */
    private static byte[] flipped(byte[] zip, String entry) {
        int name = latin1(zip).lastIndexOf(entry);
        zip[name - 46 + 19] ^= 1;
        return zip;
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin1(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }
}
