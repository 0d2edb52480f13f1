package fangfan.table.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells by content, not by name, whether a file can be an {@code .xlsx} workbook. */
final class FileKind {

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K'};
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private FileKind() {}

    static void check(byte[] bytes, Faults faults) {
        if (bytes.length > Limits.FILE_BYTES) {
            faults.addOfFile(
                    "package.too-large",
                    "文件有 %s 字节，最大允许 5 MB，请删除图片和无关内容后再上传".formatted(bytes.length),
                    "has %s bytes, at most 5 MB are allowed: remove pictures and what does not belong"
                            .formatted(bytes.length));
        } else if (startsWith(bytes, OLE2)) {
            checkOle2(bytes, faults);
        } else if (!startsWith(bytes, ZIP)) {
            faults.addOfFile(
                    "package.not-xlsx",
                    "不是 Excel 工作簿，请用 Excel 另存为“Excel 工作簿（.xlsx）”后再上传",
                    "is no Excel workbook: save it in Excel as an Excel workbook (.xlsx)");
        }
    }

    static void encrypted(Faults faults) {
        faults.addOfFile("package.encrypted", "文件设有打开密码，请取消密码后再上传", "needs a password to open: remove the password");
    }

    private static void checkOle2(byte[] bytes, Faults faults) {
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED)) {
            encrypted(faults);
        } else {
            faults.addOfFile(
                    "package.old-format",
                    "是旧版格式（.xls），请用 Excel 另存为“Excel 工作簿（.xlsx）”后再上传",
                    "is in the old format (.xls): save it in Excel as an Excel workbook (.xlsx)");
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
