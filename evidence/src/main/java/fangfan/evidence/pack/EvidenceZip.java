package fangfan.evidence.pack;

import fangfan.evidence.Malformed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Reads an evidence package into memory, within bounds; nothing is ever written to a path that it names.
 *
 * <p>A zip tells its content twice, entry by entry and in a directory at its end, and programs differ in which they believe. Both have
 * to say the same, or what is verified would not be what people see.
 */
public final class EvidenceZip {

    static final int MOST_FILES = 200;
    static final int MOST_BYTES = 128 << 20;

    private static final String PLACE = "zip";
    private static final List<String> REQUIRED = List.of(
            EvidenceFiles.RECORD,
            EvidenceFiles.PROOF,
            EvidenceFiles.CHECKPOINT,
            EvidenceFiles.PUBLIC_KEY,
            EvidenceFiles.KEYS,
            EvidenceFiles.DECISION);
    private static final Pattern NAME = Pattern.compile(
            "(record|proof|keys|decision|trace|call)\\.json|checkpoint\\.txt|public-key\\.pem|HOW-TO-VERIFY\\.md"
                    + "|workbooks/[^/\\\\:\\p{Cntrl}]{1,200}");

    private EvidenceZip() {}

    /** @throws Malformed when it is no evidence package; names the file that is missing or should not be there */
    public static SortedMap<String, byte[]> read(Path zip) throws IOException, Malformed {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            streamed(zip, files);
            isSameInDirectory(zip, files);
        } catch (ZipException | IllegalArgumentException noZip) {
            throw new Malformed(PLACE);
        }
        for (String name : REQUIRED) {
            if (!files.containsKey(name)) {
                throw new Malformed(name);
            }
        }
        return files;
    }

    private static void streamed(Path zip, SortedMap<String, byte[]> files) throws IOException, Malformed {
        int bytes = 0;
        try (ZipInputStream in =
                new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (!NAME.matcher(name).matches() || files.containsKey(name) || files.size() == MOST_FILES) {
                    throw new Malformed(PLACE);
                }
                byte[] content = in.readNBytes(MOST_BYTES - bytes + 1);
                bytes += content.length;
                if (bytes > MOST_BYTES) {
                    throw new Malformed(PLACE);
                }
                files.put(name, content);
            }
        }
    }

    private static void isSameInDirectory(Path zip, SortedMap<String, byte[]> files) throws IOException, Malformed {
        try (ZipFile directory = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            if (directory.size() != files.size()) {
                throw new Malformed(PLACE);
            }
            for (ZipEntry entry :
                    directory.stream().<ZipEntry>map(listed -> listed).toList()) {
                byte[] expected = files.get(entry.getName());
                if (expected == null) {
                    throw new Malformed(PLACE);
                }
                try (InputStream in = directory.getInputStream(entry)) {
                    if (!Arrays.equals(in.readNBytes(expected.length + 1), expected)) {
                        throw new Malformed(PLACE);
                    }
                }
            }
        }
    }
}
