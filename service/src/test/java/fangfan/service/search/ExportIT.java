package fangfan.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What auditors carry away: lines and workbooks, each time told in the log. */
class ExportIT {

    private static final RunningService SERVICE = RunningService.get();

    private final Town town = Town.in(SERVICE);

    @Test
    void linesHoldTheAnswersAsTheyWereGiven() {
        UUID first = town.decide(201, 1);
        UUID second = town.decide(201, 2, "Accept-Language", "en");
        UUID erased = town.decide(201, 3);
        town.erase(201, 3, "SHREDDED");
        List<String> lines = lines(town.get("/export"));
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0))
                .startsWith("{\"decisionId\":\"%s\",".formatted(erased))
                .endsWith("\"erased\":\"SHREDDED\"}")
                .doesNotContain("answer");
        assertThat(lines.get(1))
                .endsWith(",\"answer\":" + town.get("/" + second).body() + "}");
        assertThat(lines.get(2)).endsWith(",\"answer\":" + town.get("/" + first).body() + "}");
        assertThat(lines.get(3)).isEqualTo("{\"exported\":3,\"cut\":false}");
        JsonNode item = Town.item(town.get(""), 1);
        assertThat(((ObjectNode) Calls.read(lines.get(1)).deepCopy()).without("answer"))
                .isEqualTo(item);
    }

    private static List<String> lines(HttpResponse<String> export) {
        assertThat(export.statusCode()).isEqualTo(200);
        assertThat(export.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        assertThat(export.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"decisions.ndjson\"");
        return export.body().lines().toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            zh-CN | 判定时间, 户编号, 村代码, 轮次, 状态日, 结果, 判完没有, 类别, 符合的规则, 理由, 规则版本, 判定编号, 回执 | 符合 | 还有没判完的规则 | 农村重病户 | 已停止显示
            en    | Decided at, Household no., Village code, Round, Status day, Outcome, Decided in full, Categories, Rules met, Reasons, Ruleset version, Decision id, Receipt | matched | some rules are open | rural household with serious illness | restricted, not shown
            """)
    void aWorkbookHasARowForEachInTheLanguageOfItsReader(
            String language, String heads, String outcome, String complete, String category, String gone)
            throws IOException {
        UUID first = town.decide(201, 1);
        town.decide(201, 2);
        town.erase(201, 2, "RESTRICTED");
        JsonNode answer = Calls.read(town.get("/" + first).body());
        List<List<String>> rows = rows(town.bytes("/export?format=xlsx", "Accept-Language", language));
        assertThat(rows).hasSize(3);
        assertThat(String.join(", ", rows.get(0))).isEqualTo(heads);
        assertThat(rows.get(2))
                .containsExactly(
                        answer.get("decidedAt").stringValue(),
                        town.household(201, 1),
                        town.village(201),
                        "2023-2",
                        "2023-09-30",
                        outcome,
                        complete,
                        category,
                        "KG-04",
                        rows.get(2).get(9),
                        "1",
                        first.toString(),
                        answer.get("receipt").stringValue());
        assertThat(rows.get(2).get(9)).startsWith("KG-04 农村重病户").endsWith("2023年自付医疗费用 3500.00 元，超过 3000 元");
        assertThat(rows.get(1).subList(5, 10)).containsExactly("", "", "", "", gone);
    }

    @Test
    void householdsThatLookLikeFormulasStayText() throws IOException {
        List<String> hostile = List.of("-1", "-2-3", "1E5", "0001", "-");
        for (String number : hostile) {
            town.decide(
                    201,
                    1,
                    household -> household.put("householdNo", town.code().substring(6) + number));
            town.decide(201, 1, household -> household.put("householdNo", number));
        }
        try (XSSFWorkbook workbook = workbook(town.bytes("/export?format=xlsx"))) {
            List<String> numbers = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getHyperlink()).isNull();
                }
                Cell number = row.getCell(1);
                numbers.add(number.getStringCellValue());
                assertThat(number.getCellStyle().getQuotePrefixed())
                        .isEqualTo(number.getStringCellValue().startsWith("-"));
            }
            assertThat(numbers).containsAll(hostile);
        }
    }

    @Test
    void eachExportIsAnEventThatNamesNoPerson() {
        UUID decision = town.decide(201, 1);
        town.decide(201, 2);
        assertThat(lines(town.get("/export?ruleId=KG-04&householdNo=" + town.household(201, 1))))
                .hasSize(2);
        assertThat(lines(town.post(
                        "/export", "{\"idNo\": \"500116197104129033\", \"name\": \"王某\", \"from\": \"2020-01-01\"}")))
                .first()
                .asString()
                .doesNotContain(decision.toString());
        assertThat(SERVICE.sql()
                        .sql(
                                "select area_prefix || ' ' || details from event where kind = 'EXPORT' and area_prefix = :area order by id")
                        .param("area", town.code())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "%s {\"format\":\"ndjson\",\"filters\":{\"householdNo\":\"%s\",\"ruleId\":\"KG-04\",\"area\":\"%1$s\"},\"count\":1,\"cut\":false}"
                                .formatted(town.code(), town.household(201, 1)),
                        "%s {\"format\":\"ndjson\",\"filters\":{\"area\":\"%1$s\",\"from\":\"2020-01-01\",\"idNo\":\"given\",\"name\":\"given\"},\"count\":2,\"cut\":false}"
                                .formatted(town.code()));
    }

    @ParameterizedTest(name = "{0} of at most 3")
    @CsvSource(delimiter = '|', textBlock = """
            3 | 3 | false
            4 | 3 | true
            """)
    void anExportIsCutAtItsLimitAndSaysSo(int there, int exported, boolean isCut) throws IOException {
        try (RunningService small = SERVICE.another("--fangfan.limits.export-rows=3")) {
            Town own = Town.in(small);
            List<UUID> given = new ArrayList<>();
            for (int number = 1; number <= there; number++) {
                given.add(0, own.decide(201, number));
            }
            List<String> lines = lines(own.get("/export"));
            assertThat(lines).hasSize(exported + 1);
            for (int line = 0; line < exported; line++) {
                assertThat(lines.get(line)).contains(given.get(line).toString());
            }
            assertThat(lines.get(exported)).isEqualTo("{\"exported\":%d,\"cut\":%s}".formatted(exported, isCut));
            List<List<String>> rows = rows(own.bytes("/export?format=xlsx"));
            assertThat(rows).hasSize(exported + (isCut ? 2 : 1));
            if (isCut) {
                assertThat(rows.get(exported + 1)).containsExactly("只导出了最近的 3 条，还有更早的没有列出。请缩小范围，再导出一次。");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            format=csv | /format | enum             | 请从中选一个：ndjson, xlsx
            limit=10   | /limit  | unknown-property | 没有这个字段，请核对字段名，或者删去
            """)
    void whatIsMalformedIsToldByItsName(String query, String pointer, String code, String message) {
        HttpResponse<String> refused = town.get("/export?" + query);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Calls.read(refused.body()).get("violations").toString())
                .isEqualTo(
                        "[{\"pointer\":\"%s\",\"code\":\"%s\",\"message\":\"%s\"}]".formatted(pointer, code, message));
    }

    private static XSSFWorkbook workbook(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<List<String>> rows(byte[] bytes) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook workbook = workbook(bytes)) {
            for (Row row : workbook.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.getStringCellValue()));
                rows.add(cells);
            }
        }
        return rows;
    }
}
