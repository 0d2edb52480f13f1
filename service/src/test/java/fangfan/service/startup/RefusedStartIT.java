package fangfan.service.startup;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as operators start it, in a process of its own. */
class RefusedStartIT {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void aTakenPortIsSaidOnceInBothLanguages() throws IOException, InterruptedException {
        int port = RunningService.get().uri("/").getPort();

        Ended ended = start(port, folder.resolve("data"));

        assertThat(ended.said()).contains("端口 %d 已被占用，也许防返已经在运行".formatted(port), "port %d is taken".formatted(port));
        assertThat(ended.said().lines().filter(line -> !line.isBlank())).hasSize(4);
        assertThat(ended.exit()).isNotZero();
        assertThat(Files.readAllLines(folder.resolve("data/log/fangfan.jsonl")))
                .allMatch(line -> line.startsWith("{\"@timestamp\":") && line.endsWith("}"));
    }

    @Test
    void aDataDirectoryThatCannotBeMadeIsSaidInBothLanguages() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Ended ended = start(0, file);

        assertThat(ended.said().lines().filter(line -> !line.isBlank()))
                .containsExactly(
                        "数据目录写不进去：" + file,
                        "the data directory cannot be written: " + file,
                        "请把目录交给运行服务的账号，或用 FANGFAN_DATA=目录 换一个",
                        "give the directory to the account that runs the service, or choose another with FANGFAN_DATA=directory");
        assertThat(ended.exit()).isNotZero();
    }

    @Test
    void aSecondStartOnTheSameDataIsSaidInBothLanguages() throws IOException, InterruptedException {
        Path data = RunningService.get().data().toAbsolutePath();

        Ended ended = start(0, data);

        assertThat(ended.said())
                .contains(
                        "另一个防返服务（进程 %d）正在用这个数据目录"
                                .formatted(ProcessHandle.current().pid()),
                        "another Fangfan service (process %d) is using this data directory"
                                .formatted(ProcessHandle.current().pid()));
        assertThat(ended.said().lines().filter(line -> !line.isBlank())).hasSize(4);
        assertThat(ended.exit()).isNotZero();
    }

    private record Ended(int exit, String said) {}

    private static Ended start(int port, Path data) throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "fangfan.service.FangfanService"))
                .redirectErrorStream(true);
        java.environment().put("SERVER_PORT", String.valueOf(port));
        java.environment().put("FANGFAN_DATA", data.toString());
        Process process = java.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
