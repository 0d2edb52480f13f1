package fangfan.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipDirectoryTest {

    private static final byte[] WORKBOOK = StaffWorkbook.bytes();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unchanged                      | central | 0  | 0          | ok
            encrypted                      | central | 8  | 1          | package.encrypted
            unknown method                 | central | 10 | 12         | package.broken
            another size inflated          | central | 24 | 7          | package.entry-broken
            data elsewhere                 | central | 42 | 1          | package.broken
            data beyond the file           | central | 20 | 2000000000 | package.broken
            another name in the local head | local   | 30 | 1          | package.broken
            another method in the local    | local   | 8  | 8          | package.broken
            fewer entries                  | end     | 8  | 65537      | package.broken
            a comment                      | end     | 20 | 1          | package.broken
            a directory elsewhere          | end     | 16 | 1          | package.broken
            """)
    void agreesWithEveryHeaderOrIsRefused(String aCase, String header, int offset, int mask, String code) {
        ByteBuffer zip = ByteBuffer.wrap(WORKBOOK.clone()).order(ByteOrder.LITTLE_ENDIAN);
        String bytes = new String(WORKBOOK, StandardCharsets.ISO_8859_1);
        int at = switch (header) {
            case "central" -> bytes.indexOf("PK\u0001\u0002");
            case "local" -> 0;
            default -> bytes.length() - 22;
        };
        // The last two bytes of the file are the length of its comment.
        if (at + offset + 4 > bytes.length()) {
            zip.putShort(at + offset, (short) (zip.getShort(at + offset) ^ mask));
        } else {
            zip.putInt(at + offset, zip.getInt(at + offset) ^ mask);
        }

        Reading reading = WorkbookReader.read(zip.array(), "规则.xlsx");

        assertThat(
                        reading.diagnostics().isEmpty()
                                ? "ok"
                                : reading.diagnostics().get(0).code())
                .isEqualTo(code);
    }
}
