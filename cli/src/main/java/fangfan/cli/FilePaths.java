package fangfan.cli;

import fangfan.vocabulary.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads files and folders; what the system refuses is told as unavailable, by path. */
final class FilePaths {

    private FilePaths() {}

    /** Line breaks and control characters of a file's name do not reach the terminal. */
    static String shown(Path path) {
        return path.toString().replaceAll("\\p{Cntrl}", "?");
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The files of a folder whose names end so, by name; folders in it are left alone. */
    static List<Path> in(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(suffix))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    static Unavailable unreadable(Path path, IOException e) {
        String shown = shown(path);
        return new Unavailable(
                new Text(shown + ": 读不出来，请检查权限，或文件是否正被占用", shown + ": cannot be read; check its permissions"), e);
    }
}
