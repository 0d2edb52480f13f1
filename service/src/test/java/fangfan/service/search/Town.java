package fangfan.service.search;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.Sent;
import fangfan.service.access.Administration;
import fangfan.service.access.Role;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A town that no other test decides on, and its auditor. */
final class Town {

    static final String SEARCH = "/api/v1/decisions";

    private static final AtomicInteger NEXT = new AtomicInteger(800);
    private static final int VILLAGE_DIGITS = 3;

    private final RunningService service;
    private final String code;
    private final String auditor;

    private Town(RunningService service, String code) {
        this.service = service;
        this.code = code;
        this.auditor = new Administration(service)
                .newKey(Role.AUDITOR, code)
                .get("key")
                .stringValue();
    }

    static Town in(RunningService service) {
        return new Town(service, "500116" + NEXT.getAndIncrement());
    }

    String code() {
        return code;
    }

    /** Of a village of the town: {@code 201}. */
    String village(int village) {
        return code + String.valueOf(village + 1_000).substring(1, 1 + VILLAGE_DIGITS);
    }

    /** A household's number there. */
    String household(int village, int number) {
        return village(village) + "-" + String.valueOf(number + 10_000).substring(1);
    }

    /** The demonstration household as if it lived there, decided on. */
    UUID decide(int village, int number, String... headers) {
        return decide(village, number, household -> {}, headers);
    }

    UUID decide(int village, int number, Consumer<ObjectNode> otherwise, String... headers) {
        ObjectNode call = Calls.read(Calls.demo());
        ObjectNode household = (ObjectNode) call.get("household");
        household.put("householdNo", household(village, number)).put("areaCode", village(village));
        otherwise.accept(household);
        HttpRequest.Builder request = service.request("/api/v1/evaluations", Role.COLLECTOR)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(call.toString()));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        HttpResponse<String> given = service.send(request);
        if (given.statusCode() != 200) {
            throw new AssertionError(given.body());
        }
        return UUID.fromString(Calls.read(given.body()).get("decisionId").stringValue());
    }

    HttpResponse<String> get(String pathAndQuery) {
        return call("GET", SEARCH + pathAndQuery, null);
    }

    byte[] bytes(String pathAndQuery, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(service.uri(SEARCH + pathAndQuery)).header("X-API-Key", auditor);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return Sent.bytesBy(HttpClient.newHttpClient(), request).body();
    }

    HttpResponse<String> post(String path, String json) {
        return call("POST", SEARCH + path, json);
    }

    private HttpResponse<String> call(String method, String path, @Nullable String body) {
        return new Administration(service).call(method, path, auditor, body);
    }

    static List<UUID> ids(HttpResponse<String> page) {
        if (page.statusCode() != 200) {
            throw new AssertionError(page.body());
        }
        return Calls.read(page.body())
                .get("items")
                .valueStream()
                .map(item -> UUID.fromString(item.get("decisionId").stringValue()))
                .toList();
    }

    static JsonNode item(HttpResponse<String> page, int index) {
        return Calls.read(page.body()).get("items").get(index);
    }

    /** What an administrator of the database does to its households; the erasing role does the same. */
    void erase(int village, int number, String kind) {
        service.sql()
                .sql("""
                        insert into keystore.erasure (id, household_no, area_code, kind, reason, by_id, by_name, at)
                        values (first_id_at(clock_timestamp()), :household, :area, :kind, '测试', gen_random_uuid(), 'admin', now())
                        """)
                .param("household", household(village, number))
                .param("area", village(village))
                .param("kind", kind)
                .update();
        if (kind.equals("SHREDDED")) {
            service.sql()
                    .sql("""
                            delete from keystore.finding where decision_id in
                                (select id from decision where household_no = :household and area_code = :area)
                            """)
                    .param("household", household(village, number))
                    .param("area", village(village))
                    .update();
            service.sql()
                    .sql("delete from keystore.data_key where household_no = :household and area_code = :area")
                    .param("household", household(village, number))
                    .param("area", village(village))
                    .update();
        }
    }
}
