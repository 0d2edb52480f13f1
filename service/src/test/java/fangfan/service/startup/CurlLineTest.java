package fangfan.service.startup;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.vocabulary.Language;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurlLineTest {

    @Test
    void isOneLineWithoutASecret() {
        assertThat(CurlLine.of(URI.create("http://127.0.0.1:8080/"), Path.of("/srv/fangfan/first-run.properties")))
                .isEqualTo(
                        "curl -sS 'http://127.0.0.1:8080/api/v1/evaluations' -H \"X-API-Key: $(sed -n 's/^collector.key=//p'"
                                + " '/srv/fangfan/first-run.properties')\" -H 'Content-Type: application/json' -d"
                                + " '{\"household\":{\"householdNo\":\"500116101201-0001\",\"areaCode\":\"500116101201\","
                                + "\"rural\":true,\"members\":[{\"memberNo\":\"1\",\"selfPaidMedical\":\"3500.00\"}]}}'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "with space", "it's", "$HOME `id` \"x\"", "防返"})
    void theShellFindsTheKeyWhateverTheDirectoryIsCalled(String name, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path keys = Files.createDirectories(folder.resolve(name)).resolve("first-run.properties");
        Files.writeString(keys, "collector.password=p\ncollector.key=ffk_a-b_c\neditor.key=ffk_d\n");

        Process shell = new ProcessBuilder("sh", "-c", "printf %s " + CurlLine.keyHeader(keys)).start();

        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("X-API-Key: ffk_a-b_c");
        assertThat(shell.waitFor()).isZero();
    }

    @Test
    void theLineReadsTheKeyWhenItRuns() {
        assertThat(CurlLine.forPage(
                        URI.create("http://127.0.0.1:8080"),
                        CurlLine.keyHeader(Path.of("/srv/it's here/first-run.properties")),
                        Language.ZH))
                .isEqualTo("""
                        curl -sS 'http://127.0.0.1:8080/api/v1/evaluations' \\
                          -H "X-API-Key: $(sed -n 's/^collector.key=//p' '/srv/it'\\''s here/first-run.properties')" \\
                          -H 'Content-Type: application/json' \\
                          -H 'Accept-Language: zh-CN' \\
                          -d '{"household":{"householdNo":"500116101201-0001","areaCode":"500116101201","rural":true,\
                        "members":[{"memberNo":"1","selfPaidMedical":"3500.00"}]}}'""");
    }
}
