package fangfan.table.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** Inflates every entry once without keeping it, and stops at the first byte too many. */
final class Inflation {

    private final Faults faults;
    private final byte[] buffer = new byte[8_192];
    private long total;

    Inflation(Faults faults) {
        this.faults = faults;
    }

    /** The entries whose content is whole and within the limits. */
    Map<String, ZipEntryBytes> sound(Map<String, ZipEntryBytes> entries) {
        Map<String, ZipEntryBytes> sound = new LinkedHashMap<>();
        for (ZipEntryBytes entry : entries.values()) {
            if (total <= Limits.TOTAL_BYTES && isSound(entry)) {
                sound.put(entry.name(), entry);
            }
        }
        if (total > Limits.TOTAL_BYTES) {
            faults.addOfFile(
                    "package.inflates-too-large",
                    "解压后超过 64 MB，请把内容复制到新建的工作簿后再上传",
                    "inflates to more than 64 MB: copy the content to a new workbook");
            return Map.of();
        }
        return sound;
    }

    private boolean isSound(ZipEntryBytes entry) {
        CRC32 crc = new CRC32();
        long size = 0;
        try (InputStream data = entry.open()) {
            for (int read = data.read(buffer); read >= 0; read = data.read(buffer)) {
                crc.update(buffer, 0, read);
                size += read;
                total += read;
                if (size > Limits.ENTRY_BYTES) {
                    faults.add(
                            "package.entry-too-large",
                            Written.plain(entry.name()),
                            "解压后超过 20 MB，请把内容复制到新建的工作簿后再上传",
                            "inflates to more than 20 MB: copy the content to a new workbook");
                    return false;
                }
                if (total > Limits.TOTAL_BYTES) {
                    return false;
                }
            }
        } catch (IOException notReadable) {
            size = -1;
        }
        boolean whole = size == entry.declared() && crc.getValue() == entry.crc();
        if (!whole) {
            faults.add(
                    "package.entry-broken",
                    Written.plain(entry.name()),
                    "内容已损坏或不完整，请用 Excel 重新打开并另存后再上传",
                    "is broken or cut off: open the file in Excel and save it again");
        }
        return whole;
    }
}
