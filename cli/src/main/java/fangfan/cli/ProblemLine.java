package fangfan.cli;

import fangfan.contract.Position;
import fangfan.vocabulary.Language;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes what is wrong with a file as a problem document (RFC 9457) of one line. */
final class ProblemLine {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProblemLine() {}

    static String of(Evaluated.Refused refused, Language language) {
        Speech speech = new Speech(language);
        ObjectNode problem = JSON.createObjectNode();
        problem.put("type", "about:blank");
        problem.put("title", title(refused, speech));
        problem.put("status", refused.status());
        problem.put("file", refused.file());
        refused.position().ifPresent(position -> problem.set("position", node(position)));
        List<ObjectNode> violations = refused.violations().stream()
                .map(violation -> JSON.createObjectNode()
                        .put("pointer", violation.pointer())
                        .put("code", violation.code())
                        .put("message", violation.message().in(language)))
                .toList();
        problem.putArray("violations").addAll(violations);
        return JSON.writeValueAsString(problem);
    }

    static String title(Evaluated.Refused refused, Speech speech) {
        return refused.position().isPresent()
                ? speech.of("不是可用的 JSON", "not JSON that can be relied on")
                : speech.of("内容有 %d 处要改", "%d faults to mend")
                        .formatted(refused.violations().size());
    }

    private static ObjectNode node(Position position) {
        return JSON.createObjectNode()
                .put("line", position.line())
                .put("column", position.column())
                .put("offset", position.offset());
    }
}
