package fangfan.table.workbook;

import static fangfan.table.workbook.PackageBuilder.ofCell;
import static fangfan.table.workbook.PackageBuilder.ofRows;
import static fangfan.table.workbook.PackageBuilder.texts;
import static fangfan.table.workbook.PackageBuilder.valid;
import static org.assertj.core.api.Assertions.assertThat;

import fangfan.table.Diagnostic;
import fangfan.table.workbook.Reading.Read;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookReaderTest {

    @Test
    void readsWhatASpreadsheetProgramWrites() {
        RawSheet sheet = read(StaffWorkbook.bytes()).sheet("重点人群").orElseThrow();

        assertThat(sheet.cell(1, 0)).map(RawCell::value).contains(new RawValue.Text("重点人群\n判定表"));
        assertThat(sheet.cell(3, 1)).map(RawCell::value).contains(number("1234"));
        assertThat(sheet.cell(3, 2)).map(RawCell::value).contains(new RawValue.Flag(true));
        assertThat(sheet.cell(3, 3)
                        .flatMap(cell -> ExcelDay.of(new BigDecimal(cell.value().written()))))
                .contains(LocalDate.of(2023, 9, 30));
        assertThat(sheet.cell(3, 4)).isEmpty();
        assertThat(sheet.cells())
                .extracting(cell -> cell.at().toString())
                .containsExactly("重点人群!A1", "重点人群!A3", "重点人群!B3", "重点人群!C3", "重点人群!D3");
        assertThat(sheet.merged()).extracting(MergedRange::toString).containsExactly("A1:D1");
        assertThat(sheet.mergedAt(1, 3)).isPresent();
        assertThat(sheet.mergedAt(2, 3)).isEmpty();
        assertThat(sheet.hiddenRows()).containsExactly(2);
        assertThat(sheet.hiddenColumns()).containsExactly(6);
    }

    @Test
    void keepsTheOrderOfTheTabs() {
        assertThat(read(StaffWorkbook.bytes()).sheets())
                .extracting(RawSheet::name)
                .containsExactly("重点人群", "用例", "说明");
    }

    @ParameterizedTest(name = "{0} {1} reads {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '¬', textBlock = """
            s='1'         | <v>12345678901234567</v>                                       | 12345678901234567
            t='n'         | <v>0.56999999999999995</v>                                     | 0.57
            t='b'         | <v>0</v>                                                       | FALSE
            t='str'       | <v>8400</v>                                                    | 8400
            t='inlineStr' | <is><r><rPr><b/></rPr><t>低</t></r><r><t>保</t></r><rPh sb='0' eb='1'><t>di</t></rPh></is> | 低保
            t='inlineStr' | <is><t>a_x005F_b</t></is>                                      | a_b
            t='inlineStr' | <is><t><![CDATA[a<b]]></t></is>                                | a<b
            """)
    void readsTheRawValue(String attributes, String content, String written) {
        assertThat(read(ofCell(attributes, content)).sheets().get(0).cell(8, 4))
                .map(cell -> cell.value().written())
                .contains(written);
    }

    @Test
    void readsSharedTextWithoutItsPronunciation() {
        byte[] bytes = ofRows("<row r=\"8\"><c r=\"E8\" t=\"s\"><v>0</v></c></row>")
                .part(
                        PackageBuilder.TEXTS,
                        "\uFEFF" + texts("<si><r><t>低</t></r><r><t>保</t></r><rPh><t>di</t></rPh></si>"))
                .bytes();

        assertThat(read(bytes).sheets().get(0).cell(8, 4)).map(RawCell::value).contains(new RawValue.Text("低保"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            the last row,       <row r='2000'><c r='A2000'><v>1</v></c></row>,  ok
            a row too many,     <row r='2001'><c r='A2001'><v>1</v></c></row>,  sheet.too-many-rows
            the last column,    <row r='1'><c r='IV1'><v>1</v></c></row>,       ok
            a column too many,  <row r='1'><c r='IW1'><v>1</v></c></row>,       sheet.too-many-columns
            a blank too far,    <row r='2001'><c r='A2001'/></row>,             sheet.too-many-rows
            a cell astray,      <row r='1'><c r='A2'><v>1</v></c></row>,        package.xml-broken
            no address,         <row r='1'><c><v>1</v></c></row>,               package.xml-broken
            """)
    void admitsCellsUpToTheLastRowAndColumn(String aCase, String rows, String code) {
        assertThat(firstCode(ofRows(rows.replace('\'', '"')).bytes())).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} characters: {1}")
    @CsvSource({"4096, ok", "4097, cell.too-long"})
    void admitsCellsUpToTheLongest(int characters, String code) {
        assertThat(firstCode(ofCell("t=\"inlineStr\"", "<is><t>" + "户".repeat(characters) + "</t></is>")))
                .isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} merges: {1}")
    @CsvSource({"2000, ok", "2001, sheet.too-many-merges"})
    void admitsMergesUpToTheMost(int merges, String code) {
        String all = "<mergeCells>" + "<mergeCell ref=\"A1:B2\"/>".repeat(merges) + "</mergeCells>";

        assertThat(firstCode(valid().part(PackageBuilder.SHEET, PackageBuilder.sheet("", all))
                        .bytes()))
                .isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} entries: {1}")
    @CsvSource({"200, ok", "201, package.too-many-entries"})
    void admitsEntriesUpToTheMost(int entries, String code) {
        PackageBuilder file = valid();
        for (int i = 6; i < entries; i++) {
            file.part("xl/media/image" + i + ".png", new byte[0]);
        }
        assertThat(firstCode(file.bytes())).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} bytes: {1}")
    @CsvSource({"20000000, ok", "20000001, package.entry-too-large"})
    void admitsEntriesUpToTheLargest(int bytes, String code) {
        assertThat(firstCode(
                        valid().part("xl/media/image1.png", new byte[bytes]).bytes()))
                .isEqualTo(code);
    }

    @Test
    void admitsWhatExcelAddsByItself() {
        String path = "<mc:AlternateContent"
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"x15\">"
                + "<x:absPath xmlns:x=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac\"/></mc:Choice>"
                + "</mc:AlternateContent>";
        String names = "<definedNames><definedName name=\"_xlnm.Print_Titles\">重点人群!$1:$3,重点人群!$A:$B</definedName>"
                + "<definedName name=\"_xlnm._FilterDatabase\" hidden=\"1\">'重点 人群'!$A$1:$D$9</definedName></definedNames>";
        byte[] bytes = valid().part(
                        PackageBuilder.WORKBOOK,
                        PackageBuilder.workbook(path, "<sheet name=\"重点人群\" sheetId=\"1\" r:id=\"s1\"/>", names))
                .part("xl/printerSettings/printerSettings1.bin", new byte[] {1})
                .part("docProps/thumbnail.jpeg", new byte[] {1})
                .bytes();

        assertThat(firstCode(bytes)).isEqualTo("ok");
    }

    @ParameterizedTest(name = "{0} sheets: {1}")
    @CsvSource({"20, ok", "21, workbook.too-many-sheets"})
    void admitsSheetsUpToTheMost(int sheets, String code) {
        PackageBuilder file = valid();
        StringBuilder tabs = new StringBuilder();
        StringBuilder links = new StringBuilder();
        for (int i = 1; i <= sheets; i++) {
            tabs.append("<sheet name=\"表%d\" sheetId=\"%d\" r:id=\"s%d\"/>".formatted(i, i, i));
            links.append(PackageBuilder.relationship("s" + i, "worksheet", "worksheets/sheet%d.xml".formatted(i)));
            file.part("xl/worksheets/sheet%d.xml".formatted(i), PackageBuilder.sheet(""));
        }
        file.part(PackageBuilder.WORKBOOK, PackageBuilder.workbook(tabs.toString()));
        file.part(PackageBuilder.LINKS, PackageBuilder.relationships(links.toString()));

        assertThat(firstCode(file.bytes())).isEqualTo(code);
    }

    @Test
    void namesEveryFaultOfThePackageAtOnce() {
        byte[] bytes = valid().part("xl/vbaProject.bin", new byte[] {1})
                .part("xl/externalLinks/externalLink1.xml", "<a/>")
                .part("docProps/app.xml", "<!DOCTYPE x><a/>")
                .part("xl/media/image1.png", new byte[20_000_001])
                .bytes();

        assertThat(WorkbookReader.read(bytes, "规则.xlsx").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("package.macro", "package.external-link", "package.entry-too-large", "package.dtd");
    }

    @Test
    void namesEveryFaultOfTheCellsAtOnce() {
        Reading reading = WorkbookReader.read(
                ofRows("<row r=\"8\"><c r=\"A8\"><f>1/0</f></c><c r=\"B8\" t=\"e\"><v>#N/A</v></c>"
                                + "<c r=\"C8\" t=\"d\"><v>2023-09-30</v></c></row>")
                        .bytes(),
                "规则.xlsx");

        assertThat(reading.diagnostics())
                .extracting(fault -> fault.code() + " " + fault.place())
                .containsExactly("cell.formula 重点人群!A8", "cell.error 重点人群!B8", "cell.not-readable 重点人群!C8");
        assertThat(reading).isInstanceOf(Read.class);
    }

    private static RawWorkbook read(byte[] bytes) {
        Reading reading = WorkbookReader.read(bytes, "规则.xlsx");
        assertThat(reading.diagnostics()).isEmpty();
        return ((Read) reading).workbook();
    }

    private static String firstCode(byte[] bytes) {
        return WorkbookReader.read(bytes, "规则.xlsx").diagnostics().stream()
                .map(Diagnostic::code)
                .findFirst()
                .orElse("ok");
    }

    private static RawValue number(String number) {
        return new RawValue.Number(new BigDecimal(number));
    }
}
