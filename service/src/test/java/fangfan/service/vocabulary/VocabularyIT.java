package fangfan.service.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.access.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyIT {

    private final RunningService service = RunningService.get();

    @ParameterizedTest
    @EnumSource
    void everyRoleReadsTheVocabulary(Role role) {
        HttpResponse<String> reply = service.get("/api/v1/vocabulary", role);
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh-CN | {"round":"2023-2","facts":[{"key":"householdNo","label":"户编号","question":"本户的户编号是多少？","type":"TEXT","perMember":false,"derived":false,"required":true,"limits":{"minLength":1,"maxLength":32,"pattern":"^[0-9A-Za-z-]+$"}}
            en    | {"round":"2023-2","facts":[{"key":"householdNo","label":"household number","question":"What is the number of this household?","type":"TEXT","perMember":false,"derived":false,"required":true,"limits":{"minLength":1,"maxLength":32,"pattern":"^[0-9A-Za-z-]+$"}}
            """)
    void theCallersLanguageIsUsed(String language, String start) {
        HttpResponse<String> reply = service.send(
                service.request("/api/v1/vocabulary", Role.COLLECTOR).header("Accept-Language", language));
        assertThat(reply.body()).startsWith(start);
    }
}
