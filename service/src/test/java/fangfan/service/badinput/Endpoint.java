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

    static final String BOUNDARY = "the-boundary";
    private static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;

    private static final List<String> TELLING = List.of("/api/v1/drafts", "/api/v1/rulesets", "/api/v1/log/export");

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
            without("GET", "/api/v1/decisions/" + NOBODY + "/evidence", Role.AUDITOR),
            steps("/api/v1/decisions/" + NOBODY + "/evidence", "RevealReason", Role.AUDITOR),
            without("GET", "/api/v1/log", Role.COLLECTOR),
            without("GET", "/api/v1/log/public-key", Role.EDITOR),
            without("GET", "/api/v1/log/checkpoint", Role.APPROVER),
            without("GET", "/api/v1/log/checkpoints/1", Role.AUDITOR),
            without("GET", "/api/v1/log/inclusion/" + NOBODY, Role.AUDITOR),
            without("GET", "/api/v1/log/consistency?from=0&to=1", Role.AUDITOR),
            without("GET", "/api/v1/log/export", Role.AUDITOR),
            without("GET", "/api/v1/retention", Role.ADMIN),
            without("GET", "/api/v1/erasures", Role.ADMIN),
            steps("/api/v1/erasures", "ErasureOrder", Role.ADMIN),
            without("GET", "/api/v1/decisions?limit=5&area=500116", Role.AUDITOR),
            new Endpoint("POST", "/api/v1/decisions/search", Role.AUDITOR, "application/json", "DecisionSearch", false),
            without("GET", "/api/v1/decisions/export?householdNo=500116101201-0001&from=2999-01-01", Role.AUDITOR),
            new Endpoint("POST", "/api/v1/decisions/export", Role.AUDITOR, "application/json", "DecisionExport", false),
            without("GET", "/api/v1/dashboard?round=2023-2&from=2023-11-01&to=2023-11-30", Role.AUDITOR),
            without("GET", "/api/v1/vocabulary", Role.EDITOR),
            new Endpoint(
                    "POST",
                    "/api/v1/decisions/" + NOBODY + "/replay",
                    Role.AUDITOR,
                    "application/json",
                    "ReplayOrder",
                    false),
            new Endpoint("POST", "/api/v1/replays", Role.AUDITOR, "application/json", "ReplaysOrder", false),
            without("GET", "/api/v1/rulesets/current", Role.APPROVER),
            new Endpoint("POST", Uploads.PATH, Role.EDITOR, Uploads.MEDIA_TYPE, "", false),
            without("GET", "/api/v1/rulesets", Role.AUDITOR),
            without("GET", "/api/v1/rulesets/1/workbooks/parameters.xlsx", Role.COLLECTOR),
            without("GET", "/api/v1/rulesets/1/comparison?with=1", Role.AUDITOR),
            steps("/api/v1/rulesets/1/withdraw", "Reason"),
            steps("/api/v1/rulesets/1/publish", "RollbackOrder"),
            without("GET", "/api/v1/drafts", Role.EDITOR),
            new Endpoint("POST", "/api/v1/drafts", Role.EDITOR, FORM, "NewDraft", false),
            without("GET", "/api/v1/drafts/" + NOBODY, Role.APPROVER),
            without("GET", "/api/v1/drafts/" + NOBODY + "/comparison", Role.APPROVER),
            without("GET", "/api/v1/drafts/" + NOBODY + "/workbooks/parameters.xlsx", Role.EDITOR),
            new Endpoint(
                    "PUT",
                    "/api/v1/drafts/" + NOBODY + "/workbooks/parameters.xlsx",
                    Role.EDITOR,
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "Reason",
                    false),
            without("DELETE", "/api/v1/drafts/" + NOBODY + "/workbooks/parameters.xlsx", Role.EDITOR),
            without("POST", "/api/v1/drafts/" + NOBODY + "/submit", Role.EDITOR),
            steps("/api/v1/drafts/" + NOBODY + "/approve", "Approval"),
            steps("/api/v1/drafts/" + NOBODY + "/reject", "Reason"),
            steps("/api/v1/drafts/" + NOBODY + "/publish", "PublicationOrder"),
            without("GET", "/api/v1/drafts/" + NOBODY + "/impacts", Role.EDITOR),
            new Endpoint(
                    "POST",
                    "/api/v1/drafts/" + NOBODY + "/impacts",
                    Role.EDITOR,
                    "application/x-ndjson",
                    "BulkLine",
                    false),
            new Endpoint(
                    "POST",
                    "/api/v1/drafts/" + NOBODY + "/impacts",
                    Role.APPROVER,
                    "application/json",
                    "Reason",
                    false),
            without("GET", "/api/v1/impacts/" + NOBODY, Role.APPROVER),
            without("POST", "/api/v1/impacts/" + NOBODY + "/cancel", Role.EDITOR),
            without("GET", "/api/v1/keys", Role.ADMIN),
            new Endpoint("POST", "/api/v1/keys", Role.ADMIN, "application/json", "Grant", false),
            without("POST", "/api/v1/keys/" + NOBODY + "/rotate", Role.ADMIN),
            without("DELETE", "/api/v1/keys/" + NOBODY, Role.ADMIN),
            without("GET", "/api/v1/accounts", Role.ADMIN),
            new Endpoint("POST", "/api/v1/accounts", Role.ADMIN, "application/json", "Grant", false),
            without("POST", "/api/v1/accounts/nobody/password", Role.ADMIN),
            without("DELETE", "/api/v1/accounts/nobody", Role.ADMIN));

    private static Endpoint steps(String target, String component) {
        return steps(target, component, Role.APPROVER);
    }

    private static Endpoint steps(String target, String component, Role role) {
        return new Endpoint("POST", target, role, "application/json", component, false);
    }

    private static Endpoint single(String target) {
        return new Endpoint("POST", target, Role.COLLECTOR, "application/json", "EvaluationCall", false);
    }

    private static Endpoint without(String method, String target, Role role) {
        return new Endpoint(method, target, role, "", "", false);
    }

    /** Names of keys and accounts, and reasons of drafts and erasures, are told to whoever may read them, as they were given. */
    boolean tellsWhatWasGiven() {
        return role == Role.ADMIN || TELLING.stream().anyMatch(target::startsWith);
    }

    /** A form's body is its parts, not JSON. */
    boolean isForm() {
        return mediaType.startsWith("multipart/");
    }

    /** Whether its body is a form with a file. */
    boolean isUpload() {
        return target.equals(Uploads.PATH);
    }

    boolean hasBody() {
        return !mediaType.isEmpty();
    }
}
