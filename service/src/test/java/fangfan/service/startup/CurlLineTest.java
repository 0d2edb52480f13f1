package fangfan.service.startup;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.vocabulary.Language;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CurlLineTest {

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
