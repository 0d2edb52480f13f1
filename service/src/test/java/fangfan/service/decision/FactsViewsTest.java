package fangfan.service.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.page.Words;
import fangfan.vocabulary.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FactsViewsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "rural": true                                   | 农村家庭: 是
            "rural": false                                  | 农村家庭: 否
            "population": 0                                 | 家庭人口数: 0 人
            "householdType": "ORDINARY"                     | 户类型: 一般农户
            "phone": "13812340000"                          | 户联系电话: 138****0000
            "income": {"wage": 28600}                       | 工资性收入: 28,600.00 元
            "income": {"wage": "9999.5"}                    | 工资性收入: 9999.50 元
            "income": {"wage": "-10000.00"}                 | 工资性收入: -10,000.00 元
            "monitoring": {"riskCauses": []}                | 致贫返贫风险: 没有
            "departmentAlerts": ["李兰香住院"]              | 部门预警: 已遮盖
            "departmentAlerts": []                          | 部门预警: 没有
            """)
    void aFactIsToldInTheReadersWords(String fact, String expected) {
        assertThat(lines(view(fact, Language.ZH, false))).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "phone": null                | 户联系电话
            "income": {"wage": null}     | 工资性收入
            "income": null               | 工资性收入
            "rural": true                | 家庭人口数
            """)
    void whatIsNotKnownIsNamedAndNeverNo(String fact, String expected) {
        assertThat(view(fact, Language.ZH, false).sections())
                .flatExtracting(FactsView.Section::notKnown)
                .contains(expected);
    }

    @Test
    void membersStandBesideEachOther() {
        FactsView view = view("""
                "members": [{"memberNo": "1", "name": "李兰香", "idNo": "50011619680412126X"}, {"memberNo": "2", "selfPaidMedical": 0}]""", Language.ZH, false);

        FactsView.Table members = view.lists().get(0);
        assertThat(members.items()).containsExactly("成员1", "成员2");
        assertThat(members.rows())
                .containsExactly(
                        new FactsView.Row("成员编号", List.of("1", "2")),
                        new FactsView.Row("姓名", List.of("李某", "")),
                        new FactsView.Row("证件号码", List.of("500116********126X", "")),
                        new FactsView.Row("成员自付医疗费用", List.of("", "0.00 元")));
    }

    @Test
    void whatWasRevealedIsShownAsItWasGiven() {
        FactsView view = view("""
                "phone": "13812340000", "departmentAlerts": ["住院"],
                "members": [{"memberNo": "1", "name": "李兰香", "idNo": "50011619680412126X"}]""", Language.ZH, true);

        assertThat(lines(view)).contains("户联系电话: 13812340000", "部门预警: 住院");
        assertThat(view.lists().get(0).rows())
                .contains(
                        new FactsView.Row("姓名", List.of("李兰香")),
                        new FactsView.Row("证件号码", List.of("50011619680412126X")));
    }

    @ParameterizedTest
    @EnumSource
    void everyFixtureIsToldWithoutAFullNameOrNumber(Language language) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../fixtures/households"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                String call = Files.readString(file);
                String told = FactsViews.of(call.getBytes(StandardCharsets.UTF_8), Words.in(language), false)
                        .toString();
                Stream.of("name", "idNo", "phone")
                        .flatMap(field -> Pattern.compile("\"" + field + "\": *\"([^\"]{3,})\"")
                                .matcher(call)
                                .results())
                        .filter(value -> !Masks.name(value.group(1)).equals(value.group(1)))
                        .forEach(value -> assertThat(told).as(file.toString()).doesNotContain(value.group(1)));
            }
        }
    }

    private static List<String> lines(FactsView view) {
        return view.sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> line.label() + ": " + line.value())
                .toList();
    }

    private static FactsView view(String household, Language language, boolean revealed) {
        return FactsViews.of(
                "{\"household\": {%s}}".formatted(household).getBytes(StandardCharsets.UTF_8),
                Words.in(language),
                revealed);
    }
}
