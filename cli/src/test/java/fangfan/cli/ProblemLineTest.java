package fangfan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.vocabulary.Language;
import org.junit.jupiter.api.Test;

class ProblemLineTest {

    @Test
    void faultsOfShapeAreAProblemWithStatus422() {
        assertThat(ProblemLine.of(Refusals.oneFault("a \"b\".json"), Language.ZH))
                .isEqualTo(
                        "{\"type\":\"about:blank\",\"title\":\"内容有 1 处要改\",\"status\":422,\"file\":\"a \\\"b\\\".json\","
                                + "\"violations\":[{\"pointer\":\"/household/areaCode\",\"code\":\"required\",\"message\":\"必填\"}]}");
    }

    @Test
    void whatIsNoJsonIsAProblemWithStatus400AndItsPosition() {
        assertThat(ProblemLine.of(Refusals.notJson("a.json"), Language.EN))
                .isEqualTo(
                        "{\"type\":\"about:blank\",\"title\":\"not JSON that can be relied on\",\"status\":400,"
                                + "\"file\":\"a.json\",\"position\":{\"line\":2,\"column\":3,\"offset\":9},"
                                + "\"violations\":[{\"pointer\":\"\",\"code\":\"not-json\",\"message\":\"line 2, column 3: not JSON\"}]}");
    }
}
