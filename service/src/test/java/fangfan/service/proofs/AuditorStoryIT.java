package fangfan.service.proofs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fangfan.service.Calls;
import fangfan.service.Sent;
import fangfan.service.access.Administration;
import fangfan.service.access.Role;
import fangfan.service.ruleset.KeyGroups;
import fangfan.service.ruleset.Staff;
import fangfan.service.start.Chromium;
import fangfan.service.start.Visitor;
import fangfan.service.start.Visitor.Reader;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An auditor of one town finds a decision, reads why, replays it, and proves it where neither service nor database runs. */
class AuditorStoryIT {

    private static final String TOWN = "500116101";
    private static final String NAME = "李兰香";
    private static final String NUMBER = "500116196804121265";
    private static final String NUMBER_ELSEWHERE = "500116195909212337";
    private static final String REASON = "信访件 2023-118 要核对本人";

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @Test
    void anAuditorFindsADecisionAndProvesIt() throws Exception {
        Path directory = Files.createTempDirectory(Path.of("target"), "auditor-story");
        VerifiedEvidence evidence = new VerifiedEvidence(directory);
        try (ServiceProcess service = ServiceProcess.start(directory.resolve("service"))) {
            JsonNode decision = decided(service, TOWN + "201", NAME, NUMBER);
            JsonNode neighbour = decided(service, TOWN + "202", "周明亮", "500116197203051411");
            decided(service, "500116102201", "王建国", NUMBER_ELSEWHERE);

            try (Visitor auditor = auditorOfTheTown(service)) {
                seesOnlyTheTown(auditor);
                findsThePerson(auditor, decision);
                readsWhy(auditor.page());
                revealsTheName(auditor);
                replaysTheSame(auditor);
                publish(3200, service);
                seesWhatTodaysRulesChange(auditor);
                downloads(auditor.page(), evidence.zip());
            }
            assertThat(reveals(service))
                    .containsExactly("{\"decisionId\":\"%s\",\"reason\":\"%s\"}".formatted(id(decision), REASON));
            Files.copy(service.data().resolve("seals/public-key.pem"), evidence.key());
            byte[] ofNeighbour = evidence(service, neighbour);
            stop(service);

            evidence.agreesWith(decision);
            evidence.isRefusedWithAByteChanged(decision);
            evidence.isRefusedWithTheProofOf(ofNeighbour, decision);
        }
    }

    private static Visitor auditorOfTheTown(ServiceProcess service) {
        JsonNode account = new Administration(service).newAccount("town-auditor", Role.AUDITOR, TOWN);
        return CHROMIUM.visitor(Reader.at(1280), service)
                .signsIn("town-auditor", account.get("password").stringValue());
    }

    private static void seesOnlyTheTown(Visitor auditor) {
        Page page = auditor.opens("/decisions").page();
        assertThat(page.locator("h1 + p")).hasText("只列本地区（500116101）的判定，从新到旧。");
        assertThat(page.locator("tbody .id:text-matches('-0001$')"))
                .hasText(new String[] {TOWN + "202-0001", TOWN + "201-0001"});
    }

    private static void findsThePerson(Visitor auditor, JsonNode decision) {
        Page page = auditor.page();
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        looksFor(NUMBER_ELSEWHERE, auditor);
        assertThat(page.locator("h1")).hasText("没有这样的判定");
        looksFor(NUMBER, auditor);
        assertThat(page.locator("h1")).hasText("找到 1 条判定");
        page.locator("tbody a").click();
        assertThat(page).hasURL(page.url().replaceFirst("/decisions.*", "/decisions/" + id(decision)));
        assertThat(asked).isNotEmpty().noneMatch(url -> url.contains(NUMBER) || url.contains(NUMBER_ELSEWHERE));
    }

    private static void looksFor(String number, Visitor auditor) {
        auditor.opens("/decisions").page().locator("#idNo").fill(number);
        auditor.presses("按人查");
    }

    private static void readsWhy(Page page) {
        assertThat(page.locator("h1")).hasText("这一户属于重点人群（农村重病户）。");
        assertThat(page.locator("#t1 tr.lit")).hasCount(1);
        assertThat(page.locator("#t1 tr.lit #c1-F12")).hasText("3000本户，成立：3100.00 元");
        Locator finding = page.locator("article").first();
        assertThat(finding.locator("a")).hasAttribute("href", "#c1-F12");
        assertThat(finding.locator(".law")).containsText("农村重病户（2023年自付医疗费用超过3000元的）");
    }

    private static void revealsTheName(Visitor auditor) {
        Locator facts = auditor.page().locator("#facts");
        assertThat(facts).containsText("李某");
        assertThat(facts).not().containsText(NAME);
        auditor.page().locator("#reason").fill(REASON);
        auditor.presses("显示姓名和证件");
        assertThat(facts).containsText(NAME);
        assertThat(facts).containsText(NUMBER);
    }

    private static void replaysTheSame(Visitor auditor) {
        auditor.presses("再算一遍");
        assertThat(auditor.page().locator("#replay .card-h > *"))
                .hasText(new String[] {"一致", "按当时的规则（第 1 版），结果与存档逐字节相同"});
    }

    private static void publish(int selfPaidMedical, ServiceProcess service) {
        Staff editor = Staff.of(Role.EDITOR, service);
        Staff approver = Staff.of(Role.APPROVER, service);
        String draft = editor.draft(KeyGroups.from(selfPaidMedical));
        editor.submit(draft);
        approver.approve(draft);
        assertThat(approver.publish(draft).statusCode()).isEqualTo(201);
    }

    private static void seesWhatTodaysRulesChange(Visitor auditor) {
        auditor.presses("按今天的规则再算");
        Locator replay = auditor.page().locator("#replay");
        assertThat(replay.locator(".card-h > *")).hasText(new String[] {"有不同", "按今天的规则（第 2 版），结论有变化"});
        assertThat(replay.locator("caption")).hasText("1 条规则的结论不同");
        assertThat(replay.locator("table").first().locator("tbody tr").locator("th, td"))
                .hasText(new String[] {"农村重病户 KG-04", "符合", "不符合"});
        assertThat(replay.locator("a")).hasText("看第 1 版到第 2 版改了哪些格子");
        auditor.keepsScreenshot("auditor-story-todays-rules");
    }

    private static void downloads(Page page, Path zip) {
        Locator button = page.locator("#evidence .btn-1");
        for (int tries = 0; tries < 60 && button.count() == 0; tries++) {
            page.waitForTimeout(500);
            page.reload();
        }
        page.waitForDownload(button::click).saveAs(zip);
    }

    private static List<String> reveals(ServiceProcess service) {
        return JdbcClient.create(service.ownDatabase())
                .sql("select details from event where kind = 'REVEAL'")
                .query(String.class)
                .list();
    }

    private static void stop(ServiceProcess service) {
        List<ProcessHandle> database = service.ownServer().orElseThrow().all();
        service.stop();
        assertThatThrownBy(() -> new Socket("127.0.0.1", service.port())).isInstanceOf(ConnectException.class);
        assertThat(database).hasSizeGreaterThan(1);
        database.forEach(one -> one.onExit().orTimeout(20, TimeUnit.SECONDS).join());
        assertThat(service.ownServer()).isEmpty();
    }

    private static byte[] evidence(ServiceProcess service, JsonNode decision) {
        return Sent.bytesBy(
                        HttpClient.newHttpClient(),
                        HttpRequest.newBuilder(service.uri("/api/v1/decisions/" + id(decision) + "/evidence"))
                                .header("X-API-Key", service.key(Role.AUDITOR)))
                .body();
    }

    /** 3100.00 yuan of medical bills: more than the 3000 of the rules as shipped, less than 3200. */
    private static JsonNode decided(ServiceProcess service, String village, String name, String number) {
        String call = Calls.body("""
                "householdNo": "%s-0001", "areaCode": "%s", "rural": true,
                "members": [{"memberNo": "1", "name": "%s", "idNo": "%s", "selfPaidMedical": "3100.00"}]""".formatted(village, village, name, number));
        return Administration.read(
                new Administration(service).call("POST", "/api/v1/evaluations", service.key(Role.COLLECTOR), call));
    }

    private static String id(JsonNode decision) {
        return decision.get("decisionId").stringValue();
    }
}
