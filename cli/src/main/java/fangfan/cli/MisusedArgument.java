package fangfan.cli;

import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;
import java.nio.file.Files;
import java.nio.file.Path;

/** An argument that a command cannot take; the place stands first. */
final class MisusedArgument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final transient Text text;

    MisusedArgument(String place, Text text) {
        super(place + ": " + text.en());
        this.place = place;
        this.text = text;
    }

    static void unlessExists(Path path) {
        if (!Files.exists(path)) {
            throw new MisusedArgument(
                    FilePaths.shown(path), new Text("没有这个文件或文件夹，请核对路径", "no such file or folder; check the path"));
        }
    }

    String in(Language language) {
        return place + ": " + text.in(language);
    }
}
