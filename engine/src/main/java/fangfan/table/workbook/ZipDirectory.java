package fangfan.table.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lists the entries of a zip file. Every byte must belong to exactly one entry or the directory, so that no two programs
 * can read two different workbooks from the same file and no data is inflated twice.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int DESCRIPTOR_MOST = 24;
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int DESCRIPTOR = 1 << 3;

    /** The file is no zip file, or one with tricks. */
    static final class BrokenZip extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** The file needs a password. */
    static final class EncryptedZip extends Exception {
        private static final long serialVersionUID = 1;
    }

    private final byte[] bytes;
    private final ByteBuffer file;
    private final int end;

    ZipDirectory(byte[] bytes) throws BrokenZip {
        this.bytes = bytes;
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.end = bytes.length - END_SIZE;
        // A comment behind the directory is what hides a second directory; no spreadsheet program writes one.
        require(end >= 0 && file.getInt(end) == END && file.getShort(end + 20) == 0);
        require(file.getInt(end + 4) == 0 && unsigned16(end + 8) == unsigned16(end + 10));
    }

    /** How many entries the file claims to have; reading them proves it. */
    int size() {
        return unsigned16(end + 10);
    }

    List<ZipEntryBytes> entries() throws BrokenZip, EncryptedZip {
        int directory = offset(end + 16);
        require((long) directory + unsigned32(end + 12) == end);
        List<Located> located = new ArrayList<>();
        int at = directory;
        for (int i = 0; i < size(); i++) {
            require(at + CENTRAL_SIZE <= end && file.getInt(at) == CENTRAL);
            located.add(located(at));
            at += CENTRAL_SIZE + unsigned16(at + 28) + unsigned16(at + 30) + unsigned16(at + 32);
        }
        require(at == end);
        requireNoGaps(located, directory);
        return located.stream().map(Located::entry).toList();
    }

    private Located located(int central) throws BrokenZip, EncryptedZip {
        int flags = unsigned16(central + 8);
        if ((flags & ENCRYPTED) != 0) {
            throw new EncryptedZip();
        }
        int method = unsigned16(central + 10);
        int nameLength = unsigned16(central + 28);
        int local = offset(central + 42);
        int packed = offset(central + 20);
        require(method == 0 || method == 8);
        require(central + CENTRAL_SIZE + nameLength <= end);
        require((long) local + LOCAL_SIZE + nameLength <= end && file.getInt(local) == LOCAL);
        require(unsigned16(local + 8) == method && unsigned16(local + 26) == nameLength);
        String name = name(central + CENTRAL_SIZE, nameLength);
        require(name.equals(name(local + LOCAL_SIZE, nameLength)));
        int data = local + LOCAL_SIZE + nameLength + unsigned16(local + 28);
        require((long) data + packed <= end);
        ZipEntryBytes entry = new ZipEntryBytes(
                bytes, name, method == 8, data, packed, unsigned32(central + 24), unsigned32(central + 16));
        return new Located(entry, local, (flags & DESCRIPTOR) != 0);
    }

    private static void requireNoGaps(List<Located> located, int directory) throws BrokenZip {
        List<Located> inOrder =
                located.stream().sorted(Comparator.comparingInt(Located::start)).toList();
        for (int i = 0; i < inOrder.size(); i++) {
            Located entry = inOrder.get(i);
            int next = i + 1 < inOrder.size() ? inOrder.get(i + 1).start() : directory;
            int gap = next - entry.entry().offset() - entry.entry().packed();
            require(0 <= gap && gap <= (entry.withDescriptor() ? DESCRIPTOR_MOST : 0));
        }
        require(!inOrder.isEmpty() && inOrder.get(0).start() == 0);
    }

    private String name(int at, int length) {
        return new String(bytes, at, length, StandardCharsets.UTF_8);
    }

    private int offset(int at) throws BrokenZip {
        long value = unsigned32(at);
        require(value <= end);
        return (int) value;
    }

    private int unsigned16(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    private long unsigned32(int at) {
        return Integer.toUnsignedLong(file.getInt(at));
    }

    private static void require(boolean holds) throws BrokenZip {
        if (!holds) {
            throw new BrokenZip();
        }
    }

    /** @param start offset of the local header */
    private record Located(ZipEntryBytes entry, int start, boolean withDescriptor) {}
}
