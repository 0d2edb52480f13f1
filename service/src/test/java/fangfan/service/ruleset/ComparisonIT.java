package fangfan.service.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.contract.DocumentWriter;
import fangfan.decision.RulesetComparison;
import fangfan.decision.RulesetSource;
import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import fangfan.shipped.ShippedRuleset;
import fangfan.table.Parameter;
import fangfan.table.Parameters;
import fangfan.table.layout.ParametersWorkbook;
import fangfan.vocabulary.Language;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What changed in a draft, and between versions, as staff are told before they approve. */
class ComparisonIT {

    private static final RunningService SERVICE = SeparateDatabase.create().startService();
    private static final Map<String, byte[]> SHIPPED = ShippedRuleset.workbooks();

    private final Staff editor = Staff.of(Role.EDITOR, SERVICE);
    private final Staff approver = Staff.of(Role.APPROVER, SERVICE);

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void aDraftIsComparedWithItsBaseInTheWordsOfTheCommandLine() {
        Map<String, byte[]> changed = KeyGroups.from(2500);
        String id = editor.draft(changed);
        HttpResponse<String> reply = approver.get(ofDraft(id));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body())
                .isEqualTo(new DocumentWriter()
                        .write(RulesetComparison.of(
                                        side(SHIPPED, Optional.of(1)), side(with(changed), Optional.empty()))
                                .document(Language.ZH)));
        assertThat(Staff.read(reply).get("summary").stringValue()).isEqualTo("1 张表有改动，1 行有改动，1 条规则的意思变了");
        assertThat(Staff.read(reply).at("/rules/0/text").stringValue())
                .isEqualTo("有：“农村家庭=是、自付医疗费用=2500.01元”的户由不符合变为符合");
        assertThat(Staff.read(reply).at("/after/sha256"))
                .isEqualTo(Staff.read(editor.get(Staff.DRAFTS + "/" + id)).get("sha256"));
    }

    private static RulesetComparison.Side side(Map<String, byte[]> workbooks, Optional<Integer> version) {
        return new RulesetComparison.Side(RulesetSource.read(workbooks), version);
    }

    private static Map<String, byte[]> with(Map<String, byte[]> changed) {
        Map<String, byte[]> workbooks = new TreeMap<>(SHIPPED);
        workbooks.putAll(changed);
        return workbooks;
    }

    @Test
    void whileADraftHoldsErrorsItsMeaningWaits() {
        JsonNode comparison = Staff.read(editor.get(ofDraft(editor.draft(KeyGroups.faulty()))));

        assertThat(comparison.get("note").stringValue()).isEqualTo("现在的工作簿有 1 处错误，改好以后才能比较规则的意思");
        assertThat(comparison.at("/tables/0/change").stringValue()).isEqualTo("NOT_READ");
        assertThat(comparison.has("round")).isFalse();
        assertThat(comparison.get("rules")).isEmpty();
    }

    @Test
    void versionsAreComparedBothWaysAndADraftKeepsItsBase() {
        String id = editor.draft(nearer("0.2"));
        editor.submit(id);
        approver.approve(id);
        HttpResponse<String> published = approver.publish(id);
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
        int version = Staff.read(published).get("version").intValue();

        assertThat(told(ofVersions(version, 1))).isEqualTo("1 to " + version + ": 值 参数!F31 0.1 参数!F31 0.2");
        assertThat(told(ofVersions(1, version))).isEqualTo(version + " to 1: 值 参数!F31 0.2 参数!F31 0.1");
        assertThat(told(ofDraft(id))).isEqualTo("1 to " + version + ": 值 参数!F31 0.1 参数!F31 0.2");
        assertThat(Staff.read(editor.get(ofVersions(version, 1))).get("summary").stringValue())
                .isEqualTo("1 个参数有改动，规则的意思都没有变");
        assertThat(Staff.read(editor.get(ofVersions(version, version)))
                        .get("equal")
                        .booleanValue())
                .isTrue();
    }

    /** The versions, and the one cell of the one parameter that changed. */
    private String told(String path) {
        JsonNode comparison = Staff.read(editor.get(path));
        assertThat(comparison.get("parameters")).hasSize(1);
        assertThat(comparison.at("/parameters/0/cells")).hasSize(1);
        JsonNode cell = comparison.at("/parameters/0/cells/0");
        return comparison.at("/before/version") + " to " + comparison.at("/after/version") + ": "
                + String.join(" ", cell.valueStream().map(JsonNode::stringValue).toList());
    }

    /** The parameters with another margin of near misses, which no case depends on. */
    private static Map<String, byte[]> nearer(String share) {
        RulesetSource shipped = RulesetSource.read(SHIPPED);
        List<Parameter> parameters = shipped.parameters().all().stream()
                .map(parameter -> parameter.key().equals("near.share") ? with(parameter, share) : parameter)
                .toList();
        return Map.of(RulesetSource.PARAMETERS, ParametersWorkbook.write(new Parameters(parameters), shipped.rounds()));
    }

    private static Parameter with(Parameter parameter, String number) {
        return new Parameter(
                parameter.key(),
                parameter.name(),
                parameter.type(),
                parameter.area(),
                parameter.year(),
                Optional.of(new Parameter.Value.Number(new BigDecimal(number))),
                parameter.unit(),
                parameter.basis(),
                parameter.status(),
                parameter.at());
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1       | ?with=999 | 404 | not-found   | 请核对地址和编号
            999     | ?with=1   | 404 | not-found   | 请核对地址和编号
            current | ?with=1   | 404 | not-found   | 请核对地址和编号
            1       | ?with=one | 400 | bad-request | 请按接口说明改正请求头、地址或编码后再发
            1       | ?with=    | 400 | bad-request | 请写明和哪一版比较，例如 ?with=1
            1       | ''        | 400 | bad-request | 请写明和哪一版比较，例如 ?with=1
            """)
    void whatCannotBeComparedIsRefused(String version, String query, int status, String type, String detail) {
        HttpResponse<String> reply = editor.get(Staff.RULESETS + "/" + version + "/comparison" + query);

        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(Staff.read(reply).get("type").stringValue()).endsWith(type);
        assertThat(Staff.read(reply).get("detail").stringValue()).isEqualTo(detail);
    }

    @Test
    void aDraftThatIsNotThereIsNotFound() {
        assertThat(editor.get(ofDraft(UUID.randomUUID().toString())).statusCode())
                .isEqualTo(404);
    }

    private static String ofDraft(String id) {
        return Staff.DRAFTS + "/" + id + "/comparison";
    }

    private static String ofVersions(int version, int with) {
        return Staff.RULESETS + "/" + version + "/comparison?with=" + with;
    }
}
