package fangfan.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is uploaded, the reader answers and does not throw. */
class AnyBytesTest {

    private static final byte[] WORKBOOK = StaffWorkbook.bytes();
    private static final String SHEET = PackageBuilder.sheet(
            "<row r=\"8\"><c r=\"A8\" t=\"s\"><v>0</v></c><c r=\"B8\"><f>A1</f><v>1</v></c></row>",
            "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>");

    @Property(tries = 500)
    void randomBytesAreRefused(@ForAll byte[] bytes) {
        assertThat(WorkbookReader.read(bytes, "规则.xlsx")).isInstanceOf(Reading.Refused.class);
    }

    @Property(tries = 500)
    void aDamagedFileIsAnswered(@ForAll @Size(min = 1, max = 8) int[] places, @ForAll byte damage) {
        byte[] damaged = WORKBOOK.clone();
        for (int place : places) {
            damaged[Math.floorMod(place, damaged.length)] ^= damage;
        }
        assertThat(WorkbookReader.read(damaged, "规则.xlsx")).isNotNull();
    }

    @Property(tries = 500)
    void aFileCutOffIsRefused(@ForAll @IntRange(max = 100_000) int length) {
        byte[] cut = Arrays.copyOf(WORKBOOK, length % WORKBOOK.length);

        assertThat(WorkbookReader.read(cut, "规则.xlsx")).isInstanceOf(Reading.Refused.class);
    }

    @Property(tries = 500)
    void aDamagedSheetIsAnswered(@ForAll @Size(min = 1, max = 4) int[] places, @ForAll byte damage) {
        byte[] damaged = SHEET.getBytes(StandardCharsets.UTF_8);
        for (int place : places) {
            damaged[Math.floorMod(place, damaged.length)] ^= damage;
        }
        byte[] bytes =
                PackageBuilder.valid().part(PackageBuilder.SHEET, damaged).bytes();

        assertThat(WorkbookReader.read(bytes, "规则.xlsx")).isNotNull();
    }
}
