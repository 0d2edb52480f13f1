package fangfan.table.workbook;

import static fangfan.table.workbook.PackageBuilder.ofCell;
import static fangfan.table.workbook.PackageBuilder.ofRows;
import static fangfan.table.workbook.PackageBuilder.relationship;
import static fangfan.table.workbook.PackageBuilder.relationships;
import static fangfan.table.workbook.PackageBuilder.sheet;
import static fangfan.table.workbook.PackageBuilder.texts;
import static fangfan.table.workbook.PackageBuilder.valid;
import static fangfan.table.workbook.PackageBuilder.workbook;

import fangfan.table.CellRef;
import java.util.Map;
import java.util.function.Supplier;

/** Attacks by what stands in the sheets. */
final class HostileSheets {

    private static final String VISIBLE = "<sheet name=\"重点人群\" sheetId=\"1\" r:id=\"s1\"/>";

    private HostileSheets() {}

    static void addTo(Map<String, Supplier<byte[]>> all) {
        sheets(all);
        cells(all);
    }

    private static void sheets(Map<String, Supplier<byte[]>> all) {
        all.put(
                "wide cell",
                () -> ofRows("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>").bytes());
        all.put(
                "column 257",
                () -> ofRows("<row r=\"1\"><c r=\"IW1\"><v>1</v></c></row>").bytes());
        all.put(
                "3000 rows",
                () -> ofRows(HostileWorkbooks.repeated(
                                3_000, i -> "<row r=\"%d\"><c r=\"A%d\"><v>1</v></c></row>".formatted(i + 1, i + 1)))
                        .bytes());
        all.put(
                "40000 merges",
                () -> valid().part(
                                PackageBuilder.SHEET,
                                sheet(
                                        "",
                                        "<mergeCells>"
                                                + HostileWorkbooks.repeated(
                                                        40_000,
                                                        i -> "<mergeCell ref=\"A%d:B%d\"/>"
                                                                .formatted(i % 2_000 + 1, i % 2_000 + 1))
                                                + "</mergeCells>"))
                        .bytes());
        all.put(
                "150000 cells",
                () -> ofRows(HostileWorkbooks.repeated(
                                600,
                                i -> "<row r=\"%d\">".formatted(i + 1)
                                        + HostileWorkbooks.repeated(
                                                250,
                                                j -> "<c r=\"%s%d\"><v>1</v></c>".formatted(CellRef.letters(j), i + 1))
                                        + "</row>"))
                        .bytes());
        all.put(
                "110000 texts",
                () -> valid().part(PackageBuilder.TEXTS, texts("<si><t>a</t></si>".repeat(110_000)))
                        .bytes());
        all.put(
                "a million cells",
                () -> ofRows(HostileWorkbooks.repeated(
                                2_000,
                                i -> "<row r=\"%d\">".formatted(i + 1)
                                        + HostileWorkbooks.repeated(
                                                256,
                                                j -> "<c r=\"%s%d\"><v>1</v></c>".formatted(CellRef.letters(j), i + 1))
                                        + "</row>"))
                        .bytes());
        all.put(
                "cell twice",
                () -> ofRows("<row r=\"8\"><c r=\"E8\"><v>1</v></c><c r=\"E8\"><v>2</v></c></row>")
                        .bytes());
        all.put(
                "very hidden first sheet",
                () -> valid().part(
                                PackageBuilder.WORKBOOK,
                                workbook("<sheet name=\"暗表\" sheetId=\"2\" state=\"veryHidden\" r:id=\"s2\"/>"
                                        + VISIBLE))
                        .part(
                                PackageBuilder.LINKS,
                                relationships(relationship("s1", "worksheet", "worksheets/sheet1.xml")
                                        + relationship("s2", "worksheet", "worksheets/sheet2.xml")))
                        .part("xl/worksheets/sheet2.xml", sheet(""))
                        .bytes());
        all.put(
                "one part for two tabs",
                () -> valid().part(
                                PackageBuilder.WORKBOOK,
                                workbook(VISIBLE + "<sheet name=\"副表\" sheetId=\"2\" r:id=\"s1\"/>"))
                        .bytes());
        all.put(
                "1904 dates",
                () -> valid().part(PackageBuilder.WORKBOOK, workbook("<workbookPr date1904=\"1\"/>", VISIBLE, ""))
                        .bytes());
        all.put(
                "name with a formula",
                () -> valid().part(
                                PackageBuilder.WORKBOOK,
                                workbook(
                                        "",
                                        VISIBLE,
                                        "<definedNames><definedName name=\"门槛\">1+cmd|'/c calc'!A0</definedName></definedNames>"))
                        .bytes());
    }

    private static void cells(Map<String, Supplier<byte[]>> all) {
        all.put("formula", () -> ofCell("t=\"e\"", "<f>1/0</f><v>#DIV/0!</v>"));
        all.put("error", () -> ofCell("t=\"e\"", "<v>#DIV/0!</v>"));
        all.put("5000 characters", () -> ofCell("t=\"inlineStr\"", "<is><t>" + "户".repeat(5_000) + "</t></is>"));
        all.put(
                "5000 shared characters",
                () -> ofRows("<row r=\"8\"><c r=\"E8\" t=\"s\"><v>0</v></c></row>")
                        .part(PackageBuilder.TEXTS, texts("<si><t>" + "户".repeat(5_000) + "</t></si>"))
                        .bytes());
        all.put("NUL", () -> ofCell("t=\"inlineStr\"", "<is><t>低_x0000_收入</t></is>"));
        all.put("bidi", () -> ofCell("t=\"inlineStr\"", "<is><t>低\u202E收入</t></is>"));
        all.put("half a pair", () -> ofCell("t=\"inlineStr\"", "<is><t>低_xD83D_收入</t></is>"));
        all.put(
                "too much text",
                () -> ofRows(HostileWorkbooks.repeated(
                                1_000,
                                i -> "<row r=\"%d\"><c r=\"A%d\" t=\"s\"><v>0</v></c></row>".formatted(i + 1, i + 1)))
                        .part(PackageBuilder.TEXTS, texts("<si><t>" + "户".repeat(4_096) + "</t></si>"))
                        .bytes());
        all.put("unknown text", () -> ofCell("t=\"s\"", "<v>7</v>"));
        all.put("huge exponent", () -> ofCell("", "<v>1E999999999</v>"));
        all.put(
                "10000 formulas",
                () -> ofRows(HostileWorkbooks.repeated(
                                2_000,
                                i -> "<row r=\"%d\">".formatted(i + 1)
                                        + HostileWorkbooks.repeated(
                                                5,
                                                j -> "<c r=\"%s%d\"><f>A1</f></c>".formatted(CellRef.letters(j), i + 1))
                                        + "</row>"))
                        .bytes());
    }
}
