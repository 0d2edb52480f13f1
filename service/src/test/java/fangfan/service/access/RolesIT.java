package fangfan.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.Uploads;
import fangfan.service.log.Sealed;
import fangfan.service.ruleset.Staff;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The contract's table of who may call what: each call by each role, with a key of the town and with one of another town. */
class RolesIT {

    private static final String TOWN = "500116101";
    private static final String OTHER_TOWN = "500116102";
    private static final String CALL = """
            {"household": {"householdNo": "500116101201-0001", "areaCode": "500116101201", "rural": true, "members": []}}""";

    private static final String WHY = "{\"reason\": \"why\"}";

    private static final RunningService SERVICE = RunningService.get();
    private static final Administration ADMINISTRATION = new Administration(SERVICE);
    private static final Map<Role, String> KEYS = new EnumMap<>(Role.class);
    private static final Map<Role, String> KEYS_OF_OTHER_TOWN = new EnumMap<>(Role.class);

    @BeforeAll
    static void giveKeys() {
        for (Role role : Role.values()) {
            KEYS.put(role, key(role, TOWN));
            KEYS_OF_OTHER_TOWN.put(role, key(role, OTHER_TOWN));
        }
    }

    // A bulk call is refused line by line.
    @ParameterizedTest(name = "{0} by {2} of the {1}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            call             | key of     | COLLECTOR    | EDITOR      | APPROVER    | AUDITOR      | ADMIN
            evaluate         | town       | 200          | not-allowed | not-allowed | not-allowed  | not-allowed
            evaluate         | other town | outside-area | not-allowed | not-allowed | not-allowed  | not-allowed
            evaluate bulk    | town       | 200          | not-allowed | not-allowed | not-allowed  | not-allowed
            evaluate bulk    | other town | 200          | not-allowed | not-allowed | not-allowed  | not-allowed
            read a decision  | town       | 200          | not-allowed | not-allowed | 200          | not-allowed
            read a decision  | other town | outside-area | not-allowed | not-allowed | outside-area | not-allowed
            read no decision | town       | not-found    | not-allowed | not-allowed | not-found    | not-allowed
            search           | town       | not-allowed  | not-allowed | not-allowed | 200          | not-allowed
            search by body   | town       | not-allowed  | not-allowed | not-allowed | 200          | not-allowed
            search elsewhere | town       | not-allowed  | not-allowed | not-allowed | no-own-area  | not-allowed
            export           | town       | not-allowed  | not-allowed | not-allowed | 200          | not-allowed
            export by body   | town       | not-allowed  | not-allowed | not-allowed | 200          | not-allowed
            dashboard        | town       | not-allowed  | not-allowed | not-allowed | 200          | not-allowed
            evidence         | town       | not-allowed  | not-allowed | not-allowed | 200          | not-allowed
            evidence         | other town | not-allowed  | not-allowed | not-allowed | outside-area | not-allowed
            facts with it    | other town | not-allowed  | not-allowed | not-allowed | outside-area | not-allowed
            state of the log | town       | 200          | 200         | 200         | 200          | 200
            key of the log   | town       | 200          | 200         | 200         | 200          | 200
            no checkpoint    | town       | not-found    | not-found   | not-found   | not-found    | not-found
            no place         | town       | not-found    | not-found   | not-found   | not-found    | not-found
            no consistency   | town       | not-found    | not-found   | not-found   | not-found    | not-found
            export the log   | town       | not-allowed  | not-allowed | not-allowed | 200          | not-allowed
            list erasures    | town       | not-allowed  | not-allowed | not-allowed | not-allowed  | 200
            erase            | town       | not-allowed  | not-allowed | not-allowed | not-allowed  | 404
            erase            | other town | not-allowed  | not-allowed | not-allowed | not-allowed  | outside-area
            replay           | town       | not-allowed  | not-allowed | not-allowed | 200          | not-allowed
            replay           | other town | not-allowed  | not-allowed | not-allowed | outside-area | not-allowed
            replay many      | town       | not-allowed  | not-allowed | not-allowed | 200          | not-allowed
            vocabulary       | town       | 200          | 200         | 200         | 200          | 200
            ruleset in force | town       | 200          | 200         | 200         | 200          | 200
            check workbook   | town       | not-allowed  | 200         | 200         | not-allowed  | not-allowed
            check workbook   | other town | not-allowed  | 200         | 200         | not-allowed  | not-allowed
            rulesets         | town       | 200          | 200         | 200         | 200          | 200
            their workbooks  | town       | 200          | 200         | 200         | 200          | 200
            compare versions | town       | 200          | 200         | 200         | 200          | 200
            list drafts      | town       | not-allowed  | 200         | 200         | not-allowed  | not-allowed
            read no draft    | town       | not-allowed  | not-found   | not-found   | not-allowed  | not-allowed
            compare no draft | town       | not-allowed  | not-found   | not-found   | not-allowed  | not-allowed
            create no draft  | town       | not-allowed  | 400         | 400         | not-allowed  | not-allowed
            put a workbook   | town       | not-allowed  | not-found   | not-found   | not-allowed  | not-allowed
            submit a draft   | town       | not-allowed  | not-found   | not-found   | not-allowed  | not-allowed
            approve a draft  | town       | not-allowed  | not-allowed | not-found   | not-allowed  | not-allowed
            reject a draft   | town       | not-allowed  | not-allowed | not-found   | not-allowed  | not-allowed
            publish a draft  | town       | not-allowed  | not-allowed | not-found   | not-allowed  | not-allowed
            list no impacts  | town       | not-allowed  | not-found   | not-found   | not-allowed  | not-allowed
            count no impact  | town       | not-allowed  | not-found   | not-found   | not-allowed  | not-allowed
            read no impact   | town       | not-allowed  | not-found   | not-found   | not-allowed  | not-allowed
            cancel no impact | town       | not-allowed  | not-found   | not-found   | not-allowed  | not-allowed
            withdraw         | town       | not-allowed  | not-allowed | not-found   | not-allowed  | not-allowed
            publish again    | town       | not-allowed  | not-allowed | not-found   | not-allowed  | not-allowed
            list keys        | town       | not-allowed  | not-allowed | not-allowed | not-allowed  | 200
            create a key     | town       | not-allowed  | not-allowed | not-allowed | not-allowed  | 201
            create a key     | other town | not-allowed  | not-allowed | not-allowed | not-allowed  | not-to-grant
            rotate a key     | town       | not-allowed  | not-allowed | not-allowed | not-allowed  | 200
            rotate a key     | other town | not-allowed  | not-allowed | not-allowed | not-allowed  | not-found
            revoke a key     | town       | not-allowed  | not-allowed | not-allowed | not-allowed  | 200
            revoke a key     | other town | not-allowed  | not-allowed | not-allowed | not-allowed  | not-found
            list accounts    | town       | not-allowed  | not-allowed | not-allowed | not-allowed  | 200
            create account   | town       | not-allowed  | not-allowed | not-allowed | not-allowed  | 201
            create account   | other town | not-allowed  | not-allowed | not-allowed | not-allowed  | not-to-grant
            reset password   | town       | not-allowed  | not-allowed | not-allowed | not-allowed  | 200
            reset password   | other town | not-allowed  | not-allowed | not-allowed | not-allowed  | not-found
            disable account  | town       | not-allowed  | not-allowed | not-allowed | not-allowed  | 200
            disable account  | other town | not-allowed  | not-allowed | not-allowed | not-allowed  | not-found
            unknown path     | town       | not-found    | not-found   | not-found   | not-found    | not-found
            """)
    void eachRoleMayCallWhatTheContractSays(
            String call, String area, String collector, String editor, String approver, String auditor, String admin) {
        Map<Role, String> expected = new EnumMap<>(Map.of(
                Role.COLLECTOR, collector,
                Role.EDITOR, editor,
                Role.APPROVER, approver,
                Role.AUDITOR, auditor,
                Role.ADMIN, admin));
        Map<Role, String> keys = area.equals("town") ? KEYS : KEYS_OF_OTHER_TOWN;
        expected.forEach((role, reply) -> check(call(call, keys.get(role)), reply, role + " " + call));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "evaluate",
        "evaluate bulk",
        "read a decision",
        "search",
        "search by body",
        "export",
        "export by body",
        "dashboard",
        "evidence",
        "facts with it",
        "state of the log",
        "key of the log",
        "export the log",
        "list erasures",
        "erase",
        "replay",
        "replay many",
        "vocabulary",
        "ruleset in force",
        "check workbook",
        "rulesets",
        "their workbooks",
        "compare versions",
        "list drafts",
        "read no draft",
        "compare no draft",
        "create no draft",
        "put a workbook",
        "submit a draft",
        "approve a draft",
        "reject a draft",
        "publish a draft",
        "list no impacts",
        "count no impact",
        "read no impact",
        "cancel no impact",
        "withdraw",
        "publish again",
        "list keys",
        "create a key",
        "rotate a key",
        "revoke a key",
        "list accounts",
        "create account",
        "reset password",
        "disable account",
        "unknown path"
    })
    void nothingIsCalledWithoutAKey(String call) {
        check(call(call, null), "not-signed-in", call);
        check(call(call, revoked()), "not-signed-in", call);
    }

    private static void check(HttpResponse<String> reply, String expected, String aCase) {
        switch (expected) {
            case "not-signed-in" -> refused(reply, 401, Refusal.NOT_SIGNED_IN, aCase);
            case "not-allowed" -> refused(reply, 403, Refusal.NOT_ALLOWED, aCase);
            case "outside-area" -> refused(reply, 403, Refusal.OUTSIDE_AREA, aCase);
            case "no-own-area" -> refused(reply, 403, Refusal.outsideArea("area 不在您负责的地区内，请核对"), aCase);
            case "not-found" -> refused(reply, 404, Refusal.NOT_FOUND, aCase);
            case "not-to-grant" ->
                refused(reply, 403, Refusal.notAllowed("只能给自己地区内的权限，areaPrefix 须以 500116102 开头"), aCase);
            default -> assertThat(reply.statusCode()).as(aCase).isEqualTo(Integer.parseInt(expected));
        }
    }

    private static void refused(HttpResponse<String> reply, int status, String document, String aCase) {
        assertThat(reply.statusCode()).as(aCase).isEqualTo(status);
        assertThat(reply.headers().firstValue("Content-Type")).as(aCase).hasValue("application/problem+json");
        assertThat(Refusal.in(reply)).as(aCase).isEqualTo(document);
    }

    private static HttpResponse<String> call(String call, @Nullable String key) {
        return switch (call) {
            case "evaluate" -> send("POST", "/api/v1/evaluations", key, CALL);
            case "evaluate bulk" -> send("POST", "/api/v1/evaluations/bulk", key, CALL);
            case "read a decision" -> send("GET", decision(), key, null);
            case "read no decision" -> send("GET", "/api/v1/decisions/" + UUID.randomUUID(), key, null);
            case "search" -> send("GET", "/api/v1/decisions?limit=1", key, null);
            case "search by body" -> send("POST", "/api/v1/decisions/search", key, "{\"name\": \"王某\"}");
            case "search elsewhere" -> send("GET", "/api/v1/decisions?area=" + OTHER_TOWN, key, null);
            case "export" -> send("GET", "/api/v1/decisions/export?format=xlsx&ruleId=KG-04", key, null);
            case "export by body" -> send("POST", "/api/v1/decisions/export", key, "{\"householdNo\": \"1\"}");
            case "dashboard" -> send("GET", "/api/v1/dashboard", key, null);
            case "evidence" -> send("GET", sealed() + "/evidence", key, null);
            case "facts with it" -> send("POST", sealed() + "/evidence", key, WHY);
            case "state of the log" -> send("GET", "/api/v1/log", key, null);
            case "key of the log" -> send("GET", "/api/v1/log/public-key", key, null);
            case "no checkpoint" -> send("GET", "/api/v1/log/checkpoints/999999999", key, null);
            case "no place" -> send("GET", "/api/v1/log/inclusion/01941f29-7c00-7aaa-8aaa-000000000001", key, null);
            case "no consistency" -> send("GET", "/api/v1/log/consistency?from=1&to=999999999", key, null);
            case "export the log" -> send("GET", "/api/v1/log/export", key, null);
            case "list erasures" -> send("GET", "/api/v1/erasures", key, null);
            case "erase" -> send("POST", "/api/v1/erasures", key, """
                    {"householdNo": "nobody", "areaCode": "%s201", "kind": "RESTRICTED", "reason": "why"}""".formatted(TOWN));
            case "replay" -> send("POST", decision() + "/replay", key, "{}");
            case "replay many" ->
                send("POST", "/api/v1/replays", key, "{\"ids\": [\"%s\"]}".formatted(UUID.randomUUID()));
            case "vocabulary" -> send("GET", "/api/v1/vocabulary", key, null);
            case "ruleset in force" -> send("GET", "/api/v1/rulesets/current", key, null);
            case "check workbook" -> upload(key);
            case "rulesets" -> send("GET", Staff.RULESETS, key, null);
            case "their workbooks" -> send("GET", Staff.RULESETS + "/1/workbooks/parameters.xlsx", key, null);
            case "compare versions" -> send("GET", Staff.RULESETS + "/1/comparison?with=1", key, null);
            case "list drafts" -> send("GET", Staff.DRAFTS, key, null);
            case "read no draft" -> send("GET", noDraft(), key, null);
            case "compare no draft" -> send("GET", noDraft() + "/comparison", key, null);
            case "create no draft" -> send("POST", Staff.DRAFTS, key, "multipart/form-data", "no parts");
            case "put a workbook" ->
                send("PUT", noDraft() + "/workbooks/parameters.xlsx", key, Staff.WORKBOOK, "no workbook");
            case "submit a draft" -> send("POST", noDraft() + "/submit", key, null);
            case "approve a draft" ->
                send("POST", noDraft() + "/approve", key, "{\"sha256\": \"%s\"}".formatted("0".repeat(64)));
            case "reject a draft" -> send("POST", noDraft() + "/reject", key, WHY);
            case "publish a draft" -> send("POST", noDraft() + "/publish", key, "{}");
            case "list no impacts" -> send("GET", noDraft() + "/impacts", key, null);
            case "count no impact" -> send("POST", noDraft() + "/impacts", key, null);
            case "read no impact" -> send("GET", "/api/v1/impacts/" + UUID.randomUUID(), key, null);
            case "cancel no impact" -> send("POST", "/api/v1/impacts/" + UUID.randomUUID() + "/cancel", key, null);
            case "withdraw" -> send("POST", Staff.RULESETS + "/999/withdraw", key, WHY);
            case "publish again" -> send("POST", Staff.RULESETS + "/999/publish", key, WHY);
            case "list keys" -> send("GET", Administration.KEYS, key, null);
            case "create a key" ->
                send("POST", Administration.KEYS, key, Administration.grant("app", Role.COLLECTOR, TOWN));
            case "rotate a key" -> send("POST", aKey() + "/rotate", key, null);
            case "revoke a key" -> send("DELETE", aKey(), key, null);
            case "list accounts" -> send("GET", Administration.ACCOUNTS, key, null);
            case "create account" ->
                send("POST", Administration.ACCOUNTS, key, Administration.grant(aName(), Role.AUDITOR, TOWN));
            case "reset password" -> send("POST", anAccount() + "/password", key, null);
            case "disable account" -> send("DELETE", anAccount(), key, null);
            case "unknown path" -> send("GET", "/api/v1/nothing", key, null);
            default -> throw new IllegalArgumentException(call);
        };
    }

    private static HttpResponse<String> send(String method, String path, @Nullable String key, @Nullable String body) {
        return ADMINISTRATION.call(method, path, key, body);
    }

    private static HttpResponse<String> send(
            String method, String path, @Nullable String key, String mediaType, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(SERVICE.uri(path))
                .header("Content-Type", mediaType)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (key != null) {
            request.header("X-API-Key", key);
        }
        return SERVICE.send(request);
    }

    /** A decision of the town that stands in the log. */
    private static String sealed() {
        String path = decision();
        Sealed.place(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)), SERVICE);
        return path;
    }

    private static String noDraft() {
        return Staff.DRAFTS + "/" + UUID.randomUUID();
    }

    private static String key(Role role, String area) {
        return ADMINISTRATION.newKey(role, area).get("key").stringValue();
    }

    /** What is no workbook is checked all the same. */
    private static HttpResponse<String> upload(@Nullable String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(SERVICE.uri(Uploads.PATH))
                .header("Content-Type", Uploads.MEDIA_TYPE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        Uploads.form("file", "key-groups.drl.xlsx", new byte[] {1})));
        return SERVICE.send(key == null ? request : request.header("X-API-Key", key));
    }

    private static String revoked() {
        JsonNode key = ADMINISTRATION.newKey(Role.ADMIN, TOWN);
        ADMINISTRATION.call("DELETE", Administration.KEYS + "/" + key.get("id").stringValue(), null);
        return key.get("key").stringValue();
    }

    private static String decision() {
        return send("POST", "/api/v1/evaluations", KEYS.get(Role.COLLECTOR), CALL)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String aKey() {
        return Administration.KEYS + "/"
                + ADMINISTRATION.newKey(Role.EDITOR, TOWN).get("id").stringValue();
    }

    private static String anAccount() {
        String name = aName();
        ADMINISTRATION.newAccount(name, Role.EDITOR, TOWN);
        return Administration.ACCOUNTS + "/" + name;
    }

    private static String aName() {
        return "post-" + UUID.randomUUID();
    }
}
