package fangfan.service.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class StartRefusalTest {

    private static final Path PATH = Path.of("/data");

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        new IOException("No space left on device"),
                        "the disk is full, the database cannot start: /data"),
                Arguments.of(
                        new IOException("Disk quota exceeded"), "the disk is full, the database cannot start: /data"),
                Arguments.of(
                        new AccessDeniedException("/data/x"), "the data directory cannot be read and written: /data"),
                Arguments.of(
                        new IOException("/data/x: Read-only file system"),
                        "the data directory cannot be read and written: /data"),
                Arguments.of(new IOException("odd"), "the data directory cannot be used: /data"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureOfTheDiskIsSaidInTheOperatorsWords(IOException failure, String expected) {
        assertThat(StartRefusal.of(failure, PATH).problem().en()).isEqualTo(expected);
    }

    @Test
    void problemAndRemedyAreSaidInBothLanguages() {
        FailureAnalysis analysis = requireNonNull(
                new StartRefusalAnalyzer().analyze(new IllegalStateException(StartRefusal.inUse(PATH, "4711"))));
        assertThat(analysis.getDescription()).isEqualToNormalizingNewlines("""
                        另一个防返服务（进程 4711）正在用这个数据目录：/data
                        another Fangfan service (process 4711) is using this data directory: /data""");
        assertThat(analysis.getAction()).isEqualToNormalizingNewlines("""
                        请先停掉它；要同时运行两个，就用 FANGFAN_DATA 各给一个目录
                        stop that one first; to run two, give each a directory of its own with FANGFAN_DATA""");
    }
}
