package fangfan.service.replay;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.evidence.record.RecordJson;
import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.access.AreaPrefix;
import fangfan.service.access.Role;
import fangfan.service.proofs.Proof;
import fangfan.service.trace.Decisions;
import fangfan.service.trace.KeptDecision;
import fangfan.service.trace.Lookup;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every household of the fixtures, decided in both languages, with every rule explained and not: replayed by processes that know nothing of the first. */
class ReplayedAfreshIT {

    private static final Path FIXTURES = Path.of("../fixtures/households");
    private static final List<String> LANGUAGES = List.of("zh-CN", "en");
    private static final List<String> EXPLAIN = List.of("", "?explain=all");

    // Zone, language, country.
    private static final List<List<String>> PLACES = List.of(
            List.of("Asia/Shanghai", "zh", "CN"),
            List.of("Pacific/Kiritimati", "tr", "TR"),
            List.of("America/New_York", "zh", "CN"),
            List.of("Asia/Shanghai", "tr", "TR"),
            List.of("Pacific/Kiritimati", "zh", "CN"),
            List.of("America/New_York", "tr", "TR"));

    private final RunningService service = RunningService.get();

    @Test
    void aFreshProcessSaysTheSameToTheByte(@TempDir Path directory) throws Exception {
        List<UUID> ids = new ArrayList<>();
        for (String language : LANGUAGES) {
            for (String explain : EXPLAIN) {
                ids.addAll(decided(language, explain));
            }
        }
        Path file = Files.writeString(directory.resolve("decisions"), records(ids));

        List<String> told = new ArrayList<>();
        for (List<String> place : PLACES.subList(0, Proof.size(2, PLACES.size()))) {
            told.add(replayed(file, place));
        }

        assertThat(ids).hasSizeGreaterThan(700);
        assertThat(told)
                .allMatch(line -> line.contains(": %d decisions, ".formatted(ids.size()))
                        && line.endsWith(", differing bytes 0"));
        Proof.record(
                "P2",
                "stored decisions replayed in a fresh JVM are the same to the byte",
                getClass(),
                String.join("<br>", told));
    }

    private List<UUID> decided(String language, String explain) throws IOException {
        String lines = String.join("\n", fixtures());
        String answers = service.send(service.request("/api/v1/evaluations/bulk" + explain, Role.COLLECTOR)
                        .header("Content-Type", "application/x-ndjson")
                        .header("Accept-Language", language)
                        .POST(HttpRequest.BodyPublishers.ofString(lines)))
                .body();
        return answers.lines()
                .map(Calls::read)
                .filter(answer -> answer.has("decisionId"))
                .map(answer -> UUID.fromString(answer.get("decisionId").stringValue()))
                .toList();
    }

    /** Each on one line, in the area of the key. */
    private static List<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String call = Calls.read(Files.readString(file)).toString();
                if (call.contains("\"areaCode\":\"500116")) {
                    lines.add(call);
                }
            }
            return lines;
        }
    }

    private String records(List<UUID> ids) {
        StringBuilder lines = new StringBuilder();
        service.bean(Decisions.class).findAll(ids, new AreaPrefix("")).values().forEach(lookup -> {
            KeptDecision kept = ((Lookup.Found) lookup).decision();
            lines.append(Base64.getEncoder().encodeToString(kept.key().secret()))
                    .append('\t')
                    .append(RecordJson.write(kept.entry()))
                    .append('\n');
        });
        return lines.toString();
    }

    private static String replayed(Path file, List<String> place) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=" + place.get(0),
                        "-Duser.language=" + place.get(1),
                        "-Duser.country=" + place.get(2),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FreshReplay.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told.lines().reduce((first, last) -> last).orElse("");
    }
}
