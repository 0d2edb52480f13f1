package fangfan.table.check;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.indicator.Range;
import fangfan.indicator.Value;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.Text;
import fangfan.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExampleTest {

    private static final Fact AGE = Vocabulary.fact("member.age");

    @Test
    void isSaidInTheWordsOfCases() {
        Example example = new Example(
                Map.of(
                        Vocabulary.fact("rural"), new Value.Choice(2),
                        Vocabulary.fact("household.selfPaidMedical"), number("3500"),
                        Vocabulary.fact("household.wageShare"), number("0.25"),
                        Vocabulary.fact("members[].health"), new Value.Choices(0, 0),
                        Vocabulary.fact("members[].disabledSince"),
                                new Value.Quantity(
                                        Range.exactly(LocalDate.of(2023, 9, 30).toEpochDay()))),
                Map.of(AGE, List.of(number("16"), new Value.NoQuantity())),
                Optional.of(LocalDate.of(2023, 12, 31)));

        assertThat(example.text())
                .isEqualTo(
                        new Text(
                                "农村家庭=是、自付医疗费用=3500.00元、工资性收入占比=0.25、健康状况=没有、致残日期=2023-09-30、各成员年龄=16岁；没有、状态日=2023-12-31",
                                "rural household=yes, self-paid medical costs=3500.00 CNY, wage share=0.25, health=none, disabled since=2023-09-30, each member: age=16 years; none, status day=2023-12-31"));
    }

    @Test
    void saysThatThereAreNoMembers() {
        assertThat(new Example(Map.of(), Map.of(AGE, List.of()), Optional.empty()).text())
                .isEqualTo(new Text("没有成员", "no members"));
    }

    private static Value number(String number) {
        return new Value.Quantity(Range.exactly(new BigDecimal(number)));
    }
}
