package fangfan.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import fangfan.contract.RenderedFacts;
import fangfan.facts.Household;
import fangfan.facts.RandomHouseholds;
import fangfan.service.RunningService;
import fangfan.service.access.Role;
import fangfan.service.proofs.Program;
import fangfan.service.proofs.Proof;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** One meaning on every path: the same household gets the same decision by a single call, a bulk call and the command line. */
class PathsAgreeIT {

    private static final CallReader READER = new CallReader();
    private static final long SEED = Proof.seed();
    private static final int HOUSEHOLDS = Proof.size(250, 10_000);

    private final RunningService service = RunningService.get();

    @Test
    void singleBulkAndCommandLineDecideAlike(@TempDir Path directory) throws Exception {
        List<String> calls = calls();

        List<String> single = calls.stream().map(this::single).toList();
        List<String> bulk = bulk(calls);
        List<String> commandLine = commandLine(calls, directory);

        assertThat(bulk).hasSize(HOUSEHOLDS);
        assertThat(commandLine).hasSize(HOUSEHOLDS);
        List<String> documents = single.stream().map(PathsAgreeIT::document).toList();
        assertThat(differing(
                        documents, bulk.stream().map(PathsAgreeIT::document).toList()))
                .as("bulk calls that differ, seed %d", SEED)
                .isEmpty();
        assertThat(differing(documents, commandLine))
                .as("answers of the command line that differ, seed %d", SEED)
                .isEmpty();
        assertThat(document(single.get(0))).startsWith("{\"householdNo\":").contains("\"notMatched\":[{");
        Proof.record(
                "P2",
                "single call, bulk call and command line decide alike",
                getClass(),
                "seed %d: %,d households, differing decisions 0".formatted(SEED, HOUSEHOLDS));
    }

    /** Positions at which they differ. */
    private static List<Integer> differing(List<String> some, List<String> others) {
        return IntStream.range(0, HOUSEHOLDS)
                .filter(i -> !some.get(i).equals(others.get(i)))
                .boxed()
                .toList();
    }

    private static List<String> calls() {
        Random random = new Random(SEED);
        List<String> calls = new ArrayList<>();
        for (int i = 0; calls.size() < HOUSEHOLDS; i++) {
            Household household = i % 3 == 0 ? RandomHouseholds.complete(random) : RandomHouseholds.partlyKnown(random);
            ObjectNode facts = RenderedFacts.of(household);
            facts.put("areaCode", "500116" + household.areaCode().substring(6));
            String call =
                    (i % 2 == 0 ? "{\"round\":\"2023-2\",\"household\":%s}" : "{\"household\":%s}").formatted(facts);
            // A random accident may name a member that there is not: that is refused, not decided.
            if (READER.readCall(call.getBytes(StandardCharsets.UTF_8)) instanceof CallReading.Read) {
                calls.add(call);
            }
        }
        return calls;
    }

    private String single(String call) {
        HttpResponse<String> response = service.post("/api/v1/evaluations?explain=all", Role.COLLECTOR, call);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private List<String> bulk(List<String> calls) {
        HttpResponse<String> response =
                service.send(service.request("/api/v1/evaluations/bulk?explain=all", Role.COLLECTOR)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", calls))));
        return response.body().lines().toList();
    }

    private static List<String> commandLine(List<String> calls, Path directory)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectory(directory.resolve("calls"));
        for (int i = 0; i < calls.size(); i++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "%06d.json", i)), calls.get(i));
        }
        Path out = directory.resolve("documents.ndjson");
        Process process = Program.fangfan("evaluate", "--json", "--explain-all", folder.toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(out);
    }

    /** The answer without what only the service knows. */
    private static String document(String answer) {
        return answer.replaceFirst("\"decisionId\":\"[^\"]*\",", "")
                .replaceFirst("\"decidedAt\":\"[^\"]*\",", "")
                .replaceFirst(",\"receipt\":\"[^\"]*\"}$", "}");
    }
}
