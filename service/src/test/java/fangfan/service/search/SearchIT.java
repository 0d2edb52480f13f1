package fangfan.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.access.Refusal;
import fangfan.service.access.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds decisions of one town by each filter, for whoever may see that town. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {

    private static final RunningService SERVICE = RunningService.get();

    private final Town town = Town.in(SERVICE);
    private final Town neighbour = Town.in(SERVICE);
    private final Map<String, UUID> given = new HashMap<>();

    /** Ill, then ill again; of one nothing is known; one is well; and the neighbour's. */
    SearchIT() {
        given.put("ill", town.decide(201, 1, "Idempotency-Key", "the-key of " + town.code()));
        given.put("blank", town.decide(202, 2, household -> household.retain("householdNo", "areaCode")));
        given.put("well", town.decide(202, 3, household -> {
            spend(household, "0.00");
            ((ObjectNode) household.get("members").get(2)).put("studentStatus", "NOT_IN_SCHOOL");
        }));
        given.put("again", town.decide(201, 1, household -> spend(household, "4000.00")));
        given.put("elsewhere", neighbour.decide(201, 1));
    }

    private static void spend(ObjectNode household, String yuan) {
        ((ObjectNode) household.get("members").get(0)).put("selfPaidMedical", yuan);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
                                            | again, well, blank, ill
            householdNo={household}         | again, ill
            householdNo={other}             |
            ruleId=KG-04                    | again, ill
            ruleId=KG-99                    |
            category=SERIOUS_ILLNESS        | again, ill
            category=DISASTER_AFFECTED      |
            outcome=MATCHED                 | again, ill
            outcome=NOT_KNOWN               | blank
            outcome=NOT_CONFIGURED          | well
            outcome=NOT_MATCHED             |
            area={town}                     | again, well, blank, ill
            area={town}2                    | again, well, blank, ill
            area={town}202                  | well, blank
            area={town}203                  |
            round=2023-2                    | again, well, blank, ill
            round=2023-1                    |
            rulesetVersion=1                | again, well, blank, ill
            rulesetVersion=999              |
            key=the-key+of+{town}           | ill
            key=the-key                     |
            area={town}201&ruleId=KG-04&category=SERIOUS_ILLNESS&outcome=MATCHED&round=2023-2&rulesetVersion=1 | again, ill
            householdNo={household}&ruleId=KG-01 |
            limit=2                         | again, well
            """)
    void eachFilterFindsWhatMeetsItNewestFirst(String query, String found) {
        String asked = query == null
                ? ""
                : "?"
                        + query.replace("{household}", town.household(201, 1))
                                .replace("{other}", neighbour.household(201, 1))
                                .replace("{town}", town.code());
        assertThat(Town.ids(town.get(asked))).isEqualTo(ids(found));
        assertThat(Town.ids(town.post("/search", asJson(asked))))
                .as("the same in a body")
                .isEqualTo(ids(found));
    }

    private List<UUID> ids(String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(", ")).map(given::get).toList();
    }

    private static String asJson(String query) {
        if (query.isEmpty()) {
            return "{}";
        }
        return Arrays.stream(query.substring(1).split("&"))
                .map(pair -> pair.split("=", 2))
                .map(pair -> "\"%s\": %s"
                        .formatted(
                                pair[0],
                                List.of("limit", "rulesetVersion").contains(pair[0])
                                        ? pair[1]
                                        : "\"" + pair[1].replace('+', ' ') + "\""))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    @Test
    void anItemTellsTheHeadAndWhatWasMet() {
        HttpResponse<String> page = town.get("?key=the-key+of+" + town.code());
        ObjectNode decision = Calls.read(town.get("/" + given.get("ill")).body());
        assertThat(Town.item(page, 0).toString())
                .isEqualTo(
                        ("{\"decisionId\":\"%s\",\"householdNo\":\"%s\",\"areaCode\":\"%s\",\"round\":\"2023-2\",\"asOf\":\"2023-09-30\","
                                        + "\"decidedAt\":%s,\"rulesetVersion\":1,\"outcome\":\"MATCHED\",\"complete\":false,"
                                        + "\"categories\":[\"SERIOUS_ILLNESS\"],\"ruleIds\":[\"KG-04\"],\"receipt\":%s}")
                                .formatted(
                                        given.get("ill"),
                                        town.household(201, 1),
                                        town.village(201),
                                        decision.get("decidedAt"),
                                        decision.get("receipt")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            area={neighbour}       | outside
            area=500116            | outside
            area=5                 | outside
            area={town}            | 200
            """)
    void noAreaIsSearchedButOnesOwn(String query, String reply) {
        HttpResponse<String> page =
                town.get("?" + query.replace("{town}", town.code()).replace("{neighbour}", neighbour.code()));
        if (reply.equals("outside")) {
            assertThat(page.statusCode()).isEqualTo(403);
            assertThat(page.body()).contains("\"code\":\"outside-area\"", "\"detail\":\"area 不在您负责的地区内，请核对\"");
        } else {
            assertThat(page.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theAuditorOfTheCountySeesBothTowns() {
        List<UUID> found = new ArrayList<>();
        for (Town either : List.of(town, neighbour)) {
            found.addAll(Town.ids(SERVICE.get(Town.SEARCH + "?area=" + either.code(), Role.AUDITOR)));
        }
        assertThat(found).containsExactlyElementsOf(ids("again, well, blank, ill, elsewhere"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            householdNo=                | /householdNo    | pattern          | 应为户编号，1 到 32 个数字、字母或连字符
            householdNo=%00             | /householdNo    | pattern          | 应为户编号，1 到 32 个数字、字母或连字符
            ruleId=KG%2004              | /ruleId         | pattern          | 应为规则编号，例如 KG-04
            category=重病               | /category       | pattern          | 应为类别代码，例如 SERIOUS_ILLNESS
            outcome=matched             | /outcome        | enum             | 不是可选的代码，请从中选一个：MATCHED, NOT_KNOWN, NOT_CONFIGURED, NOT_MATCHED
            area=                       | /area           | pattern          | 应为地区代码的前几位，1 到 12 位数字，例如 500116101
            area=5001161012011          | /area           | pattern          | 应为地区代码的前几位，1 到 12 位数字，例如 500116101
            round=第二轮                | /round          | pattern          | 应为轮次编号，例如 2023-2
            rulesetVersion=one          | /rulesetVersion | type             | 应填 1 到 2147483647 之间的整数
            rulesetVersion=0            | /rulesetVersion | range            | 应填 1 到 2147483647 之间的整数
            rulesetVersion=2147483648   | /rulesetVersion | range            | 应填 1 到 2147483647 之间的整数
            from=2023-02-30             | /from           | date             | 应为 2000 年到 2999 年之间的日期，例如 2023-11-08
            to=1999-12-31               | /to             | date             | 应为 2000 年到 2999 年之间的日期，例如 2023-11-08
            from=2023-11-09&to=2023-11-08 | /to           | order            | 截止日早于起始日，请对调
            key=钥匙                    | /key            | pattern          | 应为 1 到 64 个可见的 ASCII 字符
            limit=0                     | /limit          | range            | 应填 1 到 200 之间的整数
            limit=201                   | /limit          | range            | 应填 1 到 200 之间的整数
            limit=-1                    | /limit          | type             | 应填 1 到 200 之间的整数
            after=AAAA                  | /after          | pattern          | 不是上一页给出的 next，请照抄；去掉它就从头找
            outcome=MATCHED&outcome=NOT_KNOWN | /outcome  | twice            | 只能写一次
            limit=1&limit=2             | /limit          | twice            | 只能写一次
            idNo=500116197104129033     | /idNo           | unknown-property | 没有这个字段，请核对字段名，或者删去
            name=王某                   | /name           | unknown-property | 没有这个字段，请核对字段名，或者删去
            offset=100                  | /offset         | unknown-property | 没有这个字段，请核对字段名，或者删去
            """)
    void whatIsMalformedIsToldByItsName(String query, String pointer, String code, String message) {
        HttpResponse<String> refused = town.get("?" + encoded(query));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Calls.read(refused.body()).get("violations").toString())
                .isEqualTo(
                        "[{\"pointer\":\"%s\",\"code\":\"%s\",\"message\":\"%s\"}]".formatted(pointer, code, message));
    }

    private static String encoded(String query) {
        StringBuilder encoded = new StringBuilder();
        for (char character : query.toCharArray()) {
            encoded.append(
                    character < 128
                            ? String.valueOf(character)
                            : URLEncoder.encode(String.valueOf(character), StandardCharsets.UTF_8));
        }
        return encoded.toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"idNo": "50011619710412{}33"}                      | again, ill
            {"idNo": "５００１１６１９７１０４１２{}３３"}      | again, ill
            {"idNo": "50011619710412{}34"}                      |
            {"idNo": "50011619710412"}                          |
            {"name": "王{}"}                                    | again, ill
            {"name": " 王 {} "}                                 | again, ill
            {"name": "王"}                                      |
            {"name": "王{}", "idNo": "50011619710412{}33"}      | again, ill
            {"name": "孙{}", "idNo": "50011619710412{}33"}      |
            {"name": "王{}", "area": "{town}202"}               |
            """)
    void aPersonIsFoundByTheWholeNumberOrTheWholeName(String body, String found) {
        String number = town.code().substring(7);
        UUID first = town.decide(203, 7, household -> rename(household, number));
        UUID second = town.decide(203, 7, household -> rename(household, number));
        Map<String, UUID> own = Map.of("ill", first, "again", second);
        assertThat(Town.ids(
                        town.post("/search", body.replace("{town}", town.code()).replace("{}", number))))
                .filteredOn(own::containsValue)
                .isEqualTo(
                        found == null
                                ? List.of()
                                : Arrays.stream(found.split(", ")).map(own::get).toList());
    }

    /** The head alone has a number and a name that nobody else has. */
    private static void rename(ObjectNode household, String number) {
        ArrayNode members = (ArrayNode) household.get("members");
        ObjectNode head = (ObjectNode) members.get(0);
        head.put("idNo", "50011619710412" + number + "33").put("name", "王" + number);
        while (members.size() > 1) {
            members.remove(1);
        }
    }

    @Test
    void aPersonIsNotFoundFromAnotherTown() {
        assertThat(Town.ids(neighbour.post("/search", "{\"idNo\": \"500116197104129033\"}")))
                .containsExactly(given.get("elsewhere"));
    }

    @Test
    void noOtherRoleSearches() {
        for (String path : List.of("", "/export")) {
            HttpResponse<String> refused = SERVICE.get(Town.SEARCH + path, Role.COLLECTOR);
            assertThat(Refusal.in(refused)).isEqualTo(Refusal.NOT_ALLOWED);
        }
    }
}
