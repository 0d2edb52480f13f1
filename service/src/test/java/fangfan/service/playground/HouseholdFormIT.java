package fangfan.service.playground;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import fangfan.service.start.Chromium;
import fangfan.service.start.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A household filled in at the sheet, in the browser. */
class HouseholdFormIT {

    private static final RunningService SERVICE = SeparateDatabase.create().startService();

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @ParameterizedTest(name = "{0} yuan: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            3000.00 | 这张表没有一条规则符合这一户 | 不成立
            3000.01 | 符合 KG-04                   | 成立
            """)
    void aFilledInHouseholdIsWrittenIntoTheCells(String bill, String heading, String verdict) {
        try (Visitor reader = visitor(Visitor.Reader.at(1280))) {
            reader.opens("/tables/key-groups");
            field(reader, "rural").selectOption("true");
            field(reader, "members").selectOption("1");
            field(reader, "members[0].selfPaidMedical").fill(bill);
            reader.presses("在这张表上试一试");
            assertThat(reader.page().locator("h1")).hasText(heading);
            assertThat(reader.page().locator("#c1-F12 .in")).containsText("本户，" + verdict);
            assertThat(reader.page().locator("#c1-F12 .in")).containsText(bill + " 元");
            assertThat(field(reader, "members[0].selfPaidMedical")).hasValue(bill);
            assertThat(reader.page().url()).endsWith("/tables/key-groups");
            reader.meetsNoBarrier();
            reader.keepsScreenshot("table-form-zh-1280");
        }
    }

    @Test
    void itWorksWithoutScriptForAsManyMembersAsAreChosen() {
        try (Visitor reader = visitor(Visitor.Reader.at(390).withoutJavaScript())) {
            reader.opens("/tables/key-groups");
            Locator members = reader.page().locator("details:has(> summary:text-matches('^成员'))");
            assertThat(members).hasCount(3);
            field(reader, "rural").selectOption("true");
            field(reader, "members").selectOption("5");
            reader.page().locator("button[value=list]").first().click();
            assertThat(members).hasCount(5);
            assertThat(field(reader, "rural")).hasValue("true");
            field(reader, "members[4].studentStatus").selectOption("SENIOR_HIGH");
            reader.presses("在这张表上试一试");
            assertThat(reader.page().locator("h1")).hasText("符合 KG-05");
            assertThat(members).hasCount(5);
            assertThat(reader.page().locator("#facts")).hasValue(Pattern.compile("\"memberNo\" : \"5\""));
            field(reader, "members").selectOption("2");
            reader.page().locator("button[value=list]").first().click();
            assertThat(members).hasCount(2);
            assertThat(reader.page().locator("[role=alert]")).hasCount(0);
            reader.seesNoSidewaysScroll();
        }
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingIsLost() {
        try (Visitor reader = visitor(Visitor.Reader.at(390))) {
            reader.opens("/tables/key-groups");
            field(reader, "members[0].selfPaidMedical").fill("三千");
            field(reader, "disasters[0].date").fill("2023年9月30日");
            reader.presses("在这张表上试一试");
            assertThat(reader.page().locator("[role=alert] strong")).hasText("有几处要改，还没有试。");
            assertThat(reader.page().locator("[role=alert] a")).hasText(new String[] {"成员1的成员自付医疗费用", "第 1 次受灾的受灾日期"});
            assertThat(reader.page().locator(".field-e .err")).hasText(new String[] {
                "金额写成 3500 或 3500.00，不超过 99999999.99，不写单位和逗号；不知道就空着", "没有这一天，或写法不对；写成 2023-09-30 的样子，不知道就空着"
            });
            assertThat(field(reader, "members[0].selfPaidMedical")).hasValue("三千");
            assertThat(field(reader, "disasters[0].date")).hasValue("2023年9月30日");
            reader.seesNoSidewaysScroll();
            reader.meetsNoBarrier();
            reader.keepsScreenshot("table-form-faults-zh-390");
        }
    }

    @Test
    void aSampleFillsTheForm() {
        try (Visitor reader = visitor(Visitor.Reader.at(1280))) {
            reader.opens("/tables/key-groups");
            reader.page().locator("a:text-is('医疗费 3500 元')").click();
            assertThat(field(reader, "members")).hasValue("3");
            assertThat(field(reader, "members[0].selfPaidMedical")).hasValue("3500.00");
            assertThat(field(reader, "members[2].studentStatus")).hasValue("");
            reader.presses("在这张表上试一试");
            assertThat(reader.page().locator("h1")).hasText("符合 KG-04");
        }
    }

    @ParameterizedTest(name = "{0} at {1} px in {2}")
    @CsvSource({
        "classification, 390, zh-CN",
        "disasters-members, 1280, en-GB",
        "data-checks, 390, en-GB",
        "data-checks-members, 1280, zh-CN"
    })
    void theFormOfEachTableServesEveryReader(String table, int width, String language) {
        try (Visitor reader = visitor(Visitor.Reader.at(width).in(language))) {
            reader.opens("/tables/" + table);
            assertThat(reader.page().locator(".fields .field")).not().hasCount(0);
            for (Locator value :
                    reader.page().locator(".fields input[type=text]").all()) {
                assertThat(value.inputValue()).isIn("", "500116000000");
            }
            reader.seesNoSidewaysScroll();
            reader.meetsNoBarrier();
            reader.keepsScreenshot("table-form-" + table + "-" + width);
        }
    }

    private static Locator field(Visitor reader, String name) {
        Locator field = reader.page().locator("[name='" + name + "']");
        for (Locator closed : reader.page()
                .locator("details:not([open]):has([name='" + name + "']) > summary")
                .all()) {
            closed.click();
        }
        return field;
    }

    private static Visitor visitor(Visitor.Reader reader) {
        return CHROMIUM.visitor(reader, SERVICE).signsIn(Role.AUDITOR);
    }
}
