package fangfan.service.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Browser;
import fangfan.service.access.Role;
import fangfan.service.problem.ProblemSchema;
import fangfan.service.proofs.Proof;
import fangfan.service.ruleset.KeyGroups;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** P12 for what the grid of a page sends. */
class BadGridsIT {

    private static final long SEED = Proof.seed();
    private static final int REQUESTS = Proof.size(200, 2_000);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NOBODY = "01941f29-7c00-7aaa-8aaa-000000000001";
    private static final List<String> FILES =
            List.of(KeyGroups.NAME, KeyGroups.NAME, "parameters.xlsx", "nothing.drl.xlsx");

    @Test
    void whatAGridSendsGetsAProblemAndNeverAFailure() {
        try (RunningService service = SeparateDatabase.create().startService()) {
            Browser editor = new Browser(service);
            editor.signIn("editor", service.password(Role.EDITOR));
            Random random = new Random(SEED);
            Map<String, BadBodies> bodies = new TreeMap<>();
            for (String file : FILES) {
                bodies.put(file, new BadBodies(random, typed(editor)));
            }
            Map<Integer, Integer> replies = new TreeMap<>();
            List<String> failures = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                String file = FILES.get(random.nextInt(FILES.size()));
                String draft = random.nextInt(8) == 0 ? NOBODY : "new";
                String path =
                        "/drafts/" + draft + "/workbooks/" + file + "/grid" + (random.nextInt(6) == 0 ? "" : "/check");
                HttpResponse<String> reply =
                        editor.postJson(path, bodies.get(file).next());
                replies.merge(reply.statusCode(), 1, Integer::sum);
                try {
                    check(reply);
                } catch (AssertionError failed) {
                    failures.add("request %d to %s: %s".formatted(i, path, failed.getMessage()));
                }
            }
            assertThat(failures).as("repeat with -Dfangfan.seed=" + SEED).isEmpty();
            assertThat(replies).containsKeys(200, 404, 422);
            Proof.record(
                    "P12",
                    "what a grid sends gets a 4xx problem, never a 5xx",
                    getClass(),
                    "seed %d: %,d requests, 5xx 0, off schema 0, echoes 0; replies: %s"
                            .formatted(SEED, REQUESTS, replies));
        }
    }

    /** One row of the key groups, as the page would send it. */
    private static JsonNode typed(Browser editor) {
        JsonNode grid = JSON.readTree(
                editor.get("/drafts/new/workbooks/" + KeyGroups.NAME + "/grid", "Accept", "application/json")
                        .body());
        ObjectNode typed = JSON.createObjectNode();
        typed.set("basis", grid.get("basis"));
        typed.set("title", grid.get("title"));
        typed.set("hitPolicy", grid.get("hitPolicy"));
        typed.set("conditions", grid.get("conditions"));
        typed.putArray("sheets")
                .add(JSON.createArrayNode().add(grid.at("/sheets/0/rows/3")))
                .add(JSON.createArrayNode());
        return typed.put("reason", "试一试");
    }

    private static void check(HttpResponse<String> reply) {
        assertThat(reply.statusCode()).isBetween(200, 499);
        if (reply.statusCode() != 200) {
            assertThat(reply.body()).doesNotContain(Shape.MARKER);
            ProblemSchema.check(reply.body());
            assertThat(JSON.readTree(reply.body()).get("status").intValue()).isEqualTo(reply.statusCode());
        }
    }
}
