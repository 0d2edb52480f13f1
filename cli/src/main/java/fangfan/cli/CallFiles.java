package fangfan.cli;

import fangfan.vocabulary.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that a command's arguments mean: a file, a folder's {@code *.json}, or {@code -} for standard input. */
final class CallFiles {

    private static final String STANDARD_INPUT = "-";

    private CallFiles() {}

    /**
     * @param in read when {@code -} is given
     * @throws MisusedArgument for an argument that is neither
     */
    static List<CallFile> of(List<String> arguments, InputStream in) {
        List<CallFile> files = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                files.add(new CallFile(STANDARD_INPUT, () -> readAll(in)));
            } else {
                addFrom(Path.of(argument), files);
            }
        }
        return files;
    }

    private static void addFrom(Path path, List<CallFile> files) {
        if (Files.isDirectory(path)) {
            List<Path> inside = FilePaths.in(path, ".json");
            if (inside.isEmpty()) {
                throw new MisusedArgument(
                        FilePaths.shown(path), new Text("这个文件夹里没有 .json 文件", "no .json file is in this folder"));
            }
            inside.forEach(file -> files.add(file(file)));
        } else {
            MisusedArgument.unlessExists(path);
            files.add(file(path));
        }
    }

    private static CallFile file(Path path) {
        return new CallFile(FilePaths.shown(path), () -> FilePaths.read(path));
    }

    private static byte[] readAll(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw FilePaths.unreadable(Path.of(STANDARD_INPUT), e);
        }
    }
}
