package fangfan.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The contract's table of who may call what: each call by each role, with a key of the town and with one of another town. */
class RolesIT {

    private static final String TOWN = "500116101";
    private static final String OTHER_TOWN = "500116102";
    private static final RunningService SERVICE = RunningService.get();
    private static final Administration ADMINISTRATION = new Administration(SERVICE);
    private static final Map<Role, String> KEYS = new EnumMap<>(Role.class);
    private static final Map<Role, String> KEYS_OF_OTHER_TOWN = new EnumMap<>(Role.class);

    private static final ContractCalls CALLS = new ContractCalls(SERVICE, TOWN, OTHER_TOWN);

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
            retention        | town       | not-allowed  | not-allowed | not-allowed | not-allowed  | 200
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
        expected.forEach((role, reply) -> check(CALLS.call(call, keys.get(role)), reply, role + " " + call));
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
        "retention",
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
        check(CALLS.call(call, null), "not-signed-in", call);
        check(CALLS.call(call, revoked()), "not-signed-in", call);
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

    private static String key(Role role, String area) {
        return ADMINISTRATION.newKey(role, area).get("key").stringValue();
    }

    private static String revoked() {
        JsonNode key = ADMINISTRATION.newKey(Role.ADMIN, TOWN);
        ADMINISTRATION.call("DELETE", Administration.KEYS + "/" + key.get("id").stringValue(), null);
        return key.get("key").stringValue();
    }
}
