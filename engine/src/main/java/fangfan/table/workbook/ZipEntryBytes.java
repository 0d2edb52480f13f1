package fangfan.table.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * One entry of a zip file, as its central directory and its local header agree.
 *
 * @param file the whole zip file
 * @param offset of the first byte of the data
 * @param packed bytes of the data in the file
 * @param declared bytes of the data once inflated, as the file claims
 */
record ZipEntryBytes(byte[] file, String name, boolean deflated, int offset, int packed, long declared, long crc) {

    /** Opens the data; nothing is inflated before it is read. */
    InputStream open() {
        InputStream data = new ByteArrayInputStream(file, offset, packed);
        return deflated ? new DeflatedData(data) : data;
    }

    /** Frees the native memory on close: 200 entries must not wait for the collector. */
    private static final class DeflatedData extends InflaterInputStream {

        DeflatedData(InputStream data) {
            super(data, new Inflater(true), 8_192);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
