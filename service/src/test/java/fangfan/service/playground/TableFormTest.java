package fangfan.service.playground;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import fangfan.contract.Violation;
import fangfan.service.vocabulary.FactEntry;
import fangfan.vocabulary.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFormTest {

    private static final String AREA = "areaCode=500116101201";

    @ParameterizedTest(name = "{0} asks {1}")
    @CsvSource(delimiter = '|', textBlock = """
            key-groups         | rural householdType members members[].studentStatus members[].subsistenceAllowance members[].extremePovertySupport members[].selfPaidMedical disasters disasters[].date
            disasters          | disasters disasters[].houseDamage accidents accidents[].date accidents[].victimMainWorker accidents[].result
            disasters-members  | members members[].health members[].disabilityGrade members[].disabledSince
            """)
    void aFormAsksWhatTheConditionsOfItsTableAreReadFromAndNoMore(String table, String asked) {
        FormShape shape = ShippedForms.shape(
                ShippedForms.TABLES.stream()
                        .filter(one -> one.id().equals(table))
                        .findFirst()
                        .orElseThrow(),
                Language.ZH);
        assertThat(Stream.concat(
                                shape.household().stream(),
                                shape.lists().entrySet().stream()
                                        .flatMap(list ->
                                                Stream.concat(Stream.of(list.getKey()), list.getValue().stream())))
                        .map(FactEntry::key))
                .containsExactly(asked.split(" "));
    }

    @Test
    void everyFieldStartsEmptyAndWhatIsEmptyIsNotSent() {
        TableForm form = ShippedForms.of("key-groups", Language.ZH);
        FormAnswers blank = FormAnswers.in("500116101201");

        assertThat(fields(form.draw(blank, List.of())))
                .isNotEmpty()
                .allMatch(field -> field.value().isEmpty() && field.faults().isEmpty())
                .filteredOn(field -> field.kind().equals("CHOICE"))
                .allMatch(field -> field.choices().get(0).label().equals("不知道")
                        && field.choices().get(0).chosen());
        assertThat(form.call(blank).replaceAll("\\s", ""))
                .isEqualTo("{\"household\":{\"householdNo\":\"0\",\"areaCode\":\"500116101201\"}}");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            key-groups        | rural=true                                  | {'rural':true}
            key-groups        | rural=false                                 | {'rural':false}
            key-groups        | members=0                                   | {'members':[]}
            key-groups        | members=2                                   | {'members':[{'memberNo':'1'},{'memberNo':'2'}]}
            key-groups        | members[1].selfPaidMedical=0                | {'members':[{'memberNo':'1'},{'memberNo':'2','selfPaidMedical':'0'}]}
            key-groups        | members[0].selfPaidMedical=３０００．０１   | {'members':[{'memberNo':'1','selfPaidMedical':'3000.01'}]}
            key-groups        | disasters=1&disasters[0].date=2023-09-30    | {'disasters':[{'date':'2023-09-30'}]}
            disasters-members | members[0].health=-                         | {'members':[{'memberNo':'1','health':[]}]}
            disasters-members | members[0].health=HEALTHY,DISABLED          | {'members':[{'memberNo':'1','health':['HEALTHY','DISABLED']}]}
            disasters-members | members[0].disabilityGrade=2                | {'members':[{'memberNo':'1','disabilityGrade':2}]}
            guarantees        | water.litresPerPersonDay=34.9               | {'water':{'litresPerPersonDay':34.9}}
            """)
    void anAnswerIsWrittenAsTheCallHasIt(String table, String written, String expected) {
        String call = ShippedForms.of(table, Language.ZH).call(answers(written));
        assertThat(call.replaceAll("\\s", ""))
                .isEqualTo("{\"household\":{\"householdNo\":\"0\",\"areaCode\":\"500116101201\""
                        + expected.substring(1, expected.length() - 1)
                                .replace('\'', '"')
                                .replaceFirst("^", ",")
                        + "}}");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            key-groups        | members[0].selfPaidMedical=三千                | members[0].selfPaidMedical | 成员1的成员自付医疗费用 | 金额写成 3500 或 3500.00，不超过 99999999.99，不写单位和逗号；不知道就空着
            key-groups        | members[1].selfPaidMedical=3000.001            | members[1].selfPaidMedical | 成员2的成员自付医疗费用 | 金额写成 3500 或 3500.00，不超过 99999999.99，不写单位和逗号；不知道就空着
            key-groups        | disasters[0].date=2023-02-30                   | disasters[0].date          | 第 1 次受灾的受灾日期   | 没有这一天，或写法不对；写成 2023-09-30 的样子，不知道就空着
            guarantees        | water.outageDaysInYear=37天                    | water.outageDaysInYear     | 一年累计停水天数        | 写整数，例如 3，不写单位；不知道就空着
            guarantees        | water.outageDaysInYear=367                     | water.outageDaysInYear     | 一年累计停水天数        | 太大，不能大于 366，请核对
            guarantees        | water.litresPerPersonDay=约35                  | water.litresPerPersonDay   | 每人每天水量            | 写数字，例如 35 或 35.5，不写单位；不知道就空着
            key-groups        | members=1&members[1].selfPaidMedical=1         | members                    | 家庭成员                | 这里选的比下面填了的少（下面填到了第 2 个）；请改大，或按“按这个数列出”去掉多出来的
            disasters-members | members[0].health=-,DISABLED                   | members[0].health          | 成员1的健康状况         | 又选了“都没有”，又选了别的；请只留一种
            key-groups        | areaCode=江津                                  | areaCode                   | 地区代码                | 地区代码写 12 位数字，例如 500116101201
            """)
    void whatIsWrongIsSaidAtItsField(String table, String written, String field, String label, String message) {
        TableForm form = ShippedForms.of(table, Language.ZH);
        FormAnswers answers = answers(written);
        List<Violation> violations = violations(form, answers);

        assertThat(form.faults(violations)).containsExactly(new HouseholdForm.Fault(field, label, message));
        assertThat(fields(form.draw(answers, violations)))
                .filteredOn(one -> !one.faults().isEmpty())
                .singleElement()
                .satisfies(one -> assertThat(one.name() + one.faults()).isEqualTo(field + List.of(message)));
    }

    private static List<Violation> violations(TableForm form, FormAnswers answers) {
        List<Violation> contradictions = form.contradictions(answers);
        if (!contradictions.isEmpty()) {
            return contradictions;
        }
        CallReading read = new CallReader().readCall(form.call(answers).getBytes(StandardCharsets.UTF_8));
        return ((CallReading.Invalid) read).violations();
    }

    private static List<HouseholdForm.Field> fields(HouseholdForm form) {
        return Stream.of(
                        form.sections().stream().flatMap(section -> section.fields().stream()),
                        form.lists().stream().map(HouseholdForm.Items::count),
                        form.lists().stream()
                                .flatMap(list -> list.items().stream())
                                .flatMap(item -> item.fields().stream()),
                        Stream.of(form.area()).filter(area -> !area.faults().isEmpty()))
                .flatMap(fields -> fields)
                .toList();
    }

    /** {@code name=value&name=value,value}, in Chongqing's Jiangjin unless it says otherwise. */
    private static FormAnswers answers(String written) {
        return FormAnswers.of(Arrays.stream((AREA + "&" + written).split("&"))
                .map(answer -> answer.split("=", 2))
                .collect(Collectors.toMap(
                        answer -> answer[0],
                        answer -> List.of(answer[1].split(",")),
                        (first, last) -> last,
                        TreeMap<String, List<String>>::new)));
    }
}
