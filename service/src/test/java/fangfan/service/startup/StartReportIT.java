package fangfan.service.startup;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.access.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartReportIT {

    private final RunningService service = RunningService.get();
    private final String report = service.bean(StartReport.class).text(Duration.ofMillis(4249));

    @Test
    void theCurlLineWorksAsItStands(@TempDir Path home) throws IOException, InterruptedException {
        Files.writeString(home.resolve(".curlrc"), "write-out = \"\\n%{http_code}\"");
        String line = report.lines()
                .filter(candidate -> candidate.strip().startsWith("curl "))
                .findFirst()
                .orElseThrow();
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", line).redirectErrorStream(true);
        shell.environment().put("CURL_HOME", home.toString());

        Process curl = shell.start();

        assertThat(new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("\"outcome\":\"MATCHED\"", "\"ruleId\":\"KG-04\"")
                .endsWith("\n200");
        assertThat(curl.waitFor()).isZero();
    }

    @Test
    void itTellsWhereTheServiceIsAndWhatItRunsOn() {
        Path data = service.data().toAbsolutePath();
        assertThat(report)
                .contains(
                        "防返已启动，用了 4.2 秒。Fangfan is running, started in 4.2 s.",
                        "地址 address   " + service.uri("/"),
                        "规则 ruleset   第 1 版 version 1，sha256 ",
                        "轮次 round     2023-2",
                        "库　 database  自带 embedded，" + data.resolve("postgresql"),
                        "密钥 keys      " + data.resolve("first-run.properties"),
                        "log/fangfan.jsonl");
    }

    @Test
    void itHoldsNoKey() {
        for (Role role : Role.values()) {
            assertThat(report).doesNotContain(service.key(role));
        }
    }
}
