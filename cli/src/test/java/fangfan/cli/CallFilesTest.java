package fangfan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallFilesTest {

    private static final InputStream NOTHING = InputStream.nullInputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void aFolderMeansItsJsonFilesByNameAndNoFolderInIt() throws IOException {
        Files.writeString(folder.resolve("b.json"), "b");
        Files.writeString(folder.resolve("a 户.json"), "a");
        Files.writeString(folder.resolve("c.txt"), "c");
        Files.createDirectories(folder.resolve("d.json"));
        Files.writeString(folder.resolve("d.json").resolve("e.json"), "e");

        assertThat(names(folder.toString())).containsExactly(folder + "/a 户.json", folder + "/b.json");
    }

    @Test
    void filesKeepTheOrderOfTheArguments() throws IOException {
        Path b = Files.writeString(folder.resolve("b.txt"), "b");
        Path a = Files.writeString(folder.resolve("a.json"), "a");

        assertThat(names(b.toString(), a.toString(), b.toString()))
                .containsExactly(b.toString(), a.toString(), b.toString());
    }

    @Test
    void aDashMeansStandardInput() {
        InputStream in = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));
        List<CallFile> files = CallFiles.of(List.of("-"), in);

        assertThat(files).extracting(CallFile::name).containsExactly("-");
        assertThat(files.get(0).source().read())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{}");
    }

    @Test
    void whatIsNeitherFileNorFolderIsMisused() {
        Path missing = folder.resolve("missing.json");

        assertThatThrownBy(() -> names(missing.toString()))
                .isInstanceOf(MisusedArgument.class)
                .hasMessage(missing + ": no such file or folder; check the path");
    }

    @Test
    void aFolderWithoutJsonIsMisused() {
        assertThatThrownBy(() -> names(folder.toString()))
                .isInstanceOf(MisusedArgument.class)
                .hasMessage(folder + ": no .json file is in this folder");
    }

    @Test
    void controlCharactersOfANameDoNotReachTheTerminal() {
        assertThat(FilePaths.shown(Path.of("a\u001b[2J\nb.json"))).isEqualTo("a?[2J?b.json");
    }

    private static List<String> names(String... arguments) {
        return CallFiles.of(List.of(arguments), NOTHING).stream()
                .map(CallFile::name)
                .toList();
    }
}
