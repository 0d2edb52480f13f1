package fangfan.service.badinput;

import fangfan.service.Uploads;
import fangfan.service.access.Role;
import java.util.List;

/**
 * One address that takes requests.
 *
 * @param target path and query
 * @param mediaType of its body; empty for none
 * @param component of the OpenAPI document that its body is of; empty for none, and for an upload
 * @param isBulk a body is lines, and so is the reply
 */
record Endpoint(String method, String target, Role role, String mediaType, String component, boolean isBulk) {

    private static final String NOBODY = "01941f29-7c00-7aaa-8aaa-000000000001";

    static final List<Endpoint> ALL = List.of(
            single("/api/v1/evaluations"),
            single("/api/v1/evaluations?explain=all"),
            new Endpoint("POST", "/api/v1/evaluations/bulk", Role.COLLECTOR, "application/x-ndjson", "BulkLine", true),
            new Endpoint(
                    "POST",
                    "/api/v1/evaluations/bulk?explain=all",
                    Role.COLLECTOR,
                    "application/x-ndjson",
                    "BulkLine",
                    true),
            without("GET", "/api/v1/decisions/" + NOBODY, Role.AUDITOR),
            without("GET", "/api/v1/vocabulary", Role.EDITOR),
            without("GET", "/api/v1/rulesets/current", Role.APPROVER),
            new Endpoint("POST", Uploads.PATH, Role.EDITOR, Uploads.MEDIA_TYPE, "", false),
            without("GET", "/api/v1/keys", Role.ADMIN),
            new Endpoint("POST", "/api/v1/keys", Role.ADMIN, "application/json", "Grant", false),
            without("POST", "/api/v1/keys/" + NOBODY + "/rotate", Role.ADMIN),
            without("DELETE", "/api/v1/keys/" + NOBODY, Role.ADMIN),
            without("GET", "/api/v1/accounts", Role.ADMIN),
            new Endpoint("POST", "/api/v1/accounts", Role.ADMIN, "application/json", "Grant", false),
            without("POST", "/api/v1/accounts/nobody/password", Role.ADMIN),
            without("DELETE", "/api/v1/accounts/nobody", Role.ADMIN));

    private static Endpoint single(String target) {
        return new Endpoint("POST", target, Role.COLLECTOR, "application/json", "EvaluationCall", false);
    }

    private static Endpoint without(String method, String target, Role role) {
        return new Endpoint(method, target, role, "", "", false);
    }

    boolean isAdministration() {
        return role == Role.ADMIN;
    }

    /** Whether its body is a form with a file. */
    boolean isUpload() {
        return target.equals(Uploads.PATH);
    }

    boolean hasBody() {
        return !mediaType.isEmpty();
    }
}
