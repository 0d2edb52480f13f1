package fangfan.service.access;

import fangfan.service.RunningService;
import fangfan.service.Uploads;
import fangfan.service.log.Sealed;
import fangfan.service.ruleset.Staff;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every call of the contract, about things of one town. */
final class ContractCalls {

    private static final String CALL = """
            {"household": {"householdNo": "500116101201-0001", "areaCode": "500116101201", "rural": true, "members": []}}""";
    private static final String WHY = "{\"reason\": \"why\"}";

    private final RunningService service;
    private final Administration administration;
    private final String town;
    private final String otherTown;
    private final String collector;

    /** @param otherTown that is asked about besides */
    ContractCalls(RunningService service, String town, String otherTown) {
        this.service = service;
        this.administration = new Administration(service);
        this.town = town;
        this.otherTown = otherTown;
        this.collector = administration.newKey(Role.COLLECTOR, town).get("key").stringValue();
    }

    /** @param call by the name that the table of roles gives it */
    HttpResponse<String> call(String call, @Nullable String key) {
        return switch (call) {
            case "evaluate" -> send("POST", "/api/v1/evaluations", key, CALL);
            case "evaluate bulk" -> send("POST", "/api/v1/evaluations/bulk", key, CALL);
            case "read a decision" -> send("GET", decision(), key, null);
            case "read no decision" -> send("GET", "/api/v1/decisions/" + UUID.randomUUID(), key, null);
            case "search" -> send("GET", "/api/v1/decisions?limit=1", key, null);
            case "search by body" -> send("POST", "/api/v1/decisions/search", key, "{\"name\": \"王某\"}");
            case "search elsewhere" -> send("GET", "/api/v1/decisions?area=" + otherTown, key, null);
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
            case "retention" -> send("GET", "/api/v1/retention", key, null);
            case "list erasures" -> send("GET", "/api/v1/erasures", key, null);
            case "erase" -> send("POST", "/api/v1/erasures", key, """
                    {"householdNo": "nobody", "areaCode": "%s201", "kind": "RESTRICTED", "reason": "why"}""".formatted(town));
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
                send("POST", Administration.KEYS, key, Administration.grant("app", Role.COLLECTOR, town));
            case "rotate a key" -> send("POST", aKey() + "/rotate", key, null);
            case "revoke a key" -> send("DELETE", aKey(), key, null);
            case "list accounts" -> send("GET", Administration.ACCOUNTS, key, null);
            case "create account" ->
                send("POST", Administration.ACCOUNTS, key, Administration.grant(aName(), Role.AUDITOR, town));
            case "reset password" -> send("POST", anAccount() + "/password", key, null);
            case "disable account" -> send("DELETE", anAccount(), key, null);
            case "unknown path" -> send("GET", "/api/v1/nothing", key, null);
            default -> throw new IllegalArgumentException(call);
        };
    }

    private HttpResponse<String> send(String method, String path, @Nullable String key, @Nullable String body) {
        return administration.call(method, path, key, body);
    }

    private HttpResponse<String> send(String method, String path, @Nullable String key, String mediaType, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.uri(path))
                .header("Content-Type", mediaType)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (key != null) {
            request.header("X-API-Key", key);
        }
        return service.send(request);
    }

    /** A decision of the town that stands in the log. */
    private String sealed() {
        String path = decision();
        Sealed.place(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)), service);
        return path;
    }

    private String noDraft() {
        return Staff.DRAFTS + "/" + UUID.randomUUID();
    }

    /** What is no workbook is checked all the same. */
    private HttpResponse<String> upload(@Nullable String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.uri(Uploads.PATH))
                .header("Content-Type", Uploads.MEDIA_TYPE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        Uploads.form("file", "key-groups.drl.xlsx", new byte[] {1})));
        return service.send(key == null ? request : request.header("X-API-Key", key));
    }

    private String decision() {
        return send("POST", "/api/v1/evaluations", collector, CALL)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private String aKey() {
        return Administration.KEYS + "/"
                + administration.newKey(Role.EDITOR, town).get("id").stringValue();
    }

    private String anAccount() {
        String name = aName();
        administration.newAccount(name, Role.EDITOR, town);
        return Administration.ACCOUNTS + "/" + name;
    }

    private String aName() {
        return "post-" + UUID.randomUUID();
    }
}
