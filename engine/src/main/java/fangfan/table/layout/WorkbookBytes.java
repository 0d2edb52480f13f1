package fangfan.table.layout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Turns a workbook into bytes that depend on what stands in it alone, not on when it was written. */
final class WorkbookBytes {

    private static final Instant WRITTEN = Instant.parse("2023-11-06T00:00:00Z");
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2023, 11, 6, 0, 0);

    private WorkbookBytes() {}

    static byte[] of(XSSFWorkbook workbook, String title) throws IOException {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreator("防返");
        properties.setTitle(title);
        properties.setCreated(Optional.of(Date.from(WRITTEN)));
        properties.setModified(Optional.of(Date.from(WRITTEN)));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        workbook.write(written);
        return withFixedTimes(written.toByteArray());
    }

    private static byte[] withFixedTimes(byte[] zip) throws IOException {
        ByteArrayOutputStream fixed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(fixed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(ENTRY_TIME);
                out.putNextEntry(same);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return fixed.toByteArray();
    }
}
