package fangfan.evidence.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.evidence.Malformed;
import fangfan.evidence.check.SealedLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceZipTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private SortedMap<String, byte[]> files = new TreeMap<>();

    @BeforeEach
    void write() throws IOException, Malformed {
        Evidence evidence = Packages.evidence(new SealedLog());
        Path zip = Packages.write(evidence, folder.resolve("evidence.zip"));
        assertThat(Packages.write(evidence, folder.resolve("again.zip"))).hasSameBinaryContentAs(zip);
        files = EvidenceZip.read(zip);
        assertThat(files.keySet())
                .containsExactly(
                        "HOW-TO-VERIFY.md",
                        "checkpoint.txt",
                        "decision.json",
                        "keys.json",
                        "proof.json",
                        "public-key.pem",
                        "record.json",
                        "trace.json",
                        "workbooks/key-groups.drl.xlsx",
                        "workbooks/parameters.xlsx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../record.json",
                "/etc/passwd",
                "workbooks/../record.json",
                "workbooks/..\\record.json",
                "workbooks/",
                "workbooks/a/b.xlsx",
                "workbooks/C:a.xlsx",
                "workbooks/a\nb.xlsx",
                "Record.json",
                "readme.txt"
            })
    void namesThatNoPackageHasAreRefused(String name) throws IOException {
        files.put(name, new byte[0]);

        isRefused(zip(List.of(files)), "zip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"record.json", "proof.json", "checkpoint.txt", "public-key.pem", "keys.json", "decision.json"})
    void aFileThatIsMissingIsNamed(String name) throws IOException {
        files.remove(name);

        isRefused(zip(List.of(files)), name);
    }

    @Test
    void aFileMoreThanMayBeIsRefused() throws IOException, Malformed {
        for (int i = files.size(); i < EvidenceZip.MOST_FILES; i++) {
            files.put("workbooks/" + i + ".xlsx", new byte[0]);
        }
        assertThat(EvidenceZip.read(zip(List.of(files)))).hasSize(EvidenceZip.MOST_FILES);

        files.put("workbooks/more.xlsx", new byte[0]);
        isRefused(zip(List.of(files)), "zip");
    }

    @Test
    void aBombIsRefused() throws IOException {
        files.put("workbooks/a.xlsx", new byte[EvidenceZip.MOST_BYTES]);

        isRefused(zip(List.of(files)), "zip");
    }

    @Test
    void whatIsNoZipIsRefused() throws IOException {
        isRefused(Files.writeString(folder.resolve("a.zip"), "PK, but no more"), "zip");
        isRefused(Files.write(folder.resolve("a.zip"), new byte[0]), "zip");
    }

    @Test
    void everyCutIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("evidence.zip"));
        for (int length = 0; length < whole.length; length += 97) {
            Path cut = Files.write(folder.resolve("a.zip"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> EvidenceZip.read(cut)).isInstanceOfAny(Malformed.class, IOException.class);
        }
    }

    /** Behind the first zip a second, with another decision: most programs show the second. */
    @Test
    void aZipThatTellsTwoThingsIsRefused() throws IOException {
        SortedMap<String, byte[]> other = new TreeMap<>(files);
        other.put("decision.json", "{\"outcome\":\"NOT_MATCHED\"}".getBytes(StandardCharsets.UTF_8));

        isRefused(zip(List.of(files, other)), "zip");
    }

    private Path zip(List<SortedMap<String, byte[]>> zips) throws IOException {
        Path file = folder.resolve("made.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (SortedMap<String, byte[]> content : zips) {
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
                for (Map.Entry<String, byte[]> entry : content.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
                zip.finish();
            }
        }
        return file;
    }

    private static void isRefused(Path zip, String place) {
        assertThatThrownBy(() -> EvidenceZip.read(zip))
                .isInstanceOf(Malformed.class)
                .hasMessage(place);
    }
}
