package fangfan.service.proofs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What is in an archive, as one. */
final class Unzipped {

    private Unzipped() {}

    /** The content of all entries, archives within it too; as it is, when it is no archive. */
    static byte[] all(byte[] content) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            return content;
        }
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                entries.writeBytes(all(zip.getInputStream(entry).readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries.toByteArray();
    }
}
