package fangfan.cli;

import fangfan.table.Column;
import fangfan.table.Subject;
import fangfan.table.layout.Headers;
import fangfan.vocabulary.Codes;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Operator;
import fangfan.vocabulary.Text;
import fangfan.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The closed list of facts, and the column headers that they make, as people read them. */
final class VocabularyPages {

    private static final String DETAIL = "    ";

    private final Speech speech;

    VocabularyPages(Speech speech) {
        this.speech = speech;
    }

    List<String> facts() {
        List<String> lines = new ArrayList<>();
        lines.add(speech.of("户的情况", "Facts of a household"));
        Vocabulary.facts().stream().filter(fact -> !fact.isOfMember()).forEach(fact -> lines.addAll(fact(fact)));
        lines.add("");
        lines.add(speech.of("成员的情况", "Facts of a member"));
        Vocabulary.facts().stream().filter(Fact::isOfMember).forEach(fact -> lines.addAll(fact(fact)));
        lines.add("");
        lines.add(speech.of("共 %d 项", "%d facts").formatted(Vocabulary.facts().size()));
        return lines;
    }

    private List<String> fact(Fact fact) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + speech.words().label(fact) + speech.bracketed(fact.key()));
        lines.add(DETAIL
                + String.join(
                        speech.comma(), type(fact), speech.of("可用 ", "operators ") + speech.list(operators(fact))));
        if (isChosen(fact)) {
            List<String> codes = fact.codes().constants().stream()
                    .map(code -> speech.words().code(fact.codes(), code) + speech.bracketed(code))
                    .toList();
            lines.addAll(
                    WrappedList.lines(DETAIL + speech.of("选项：", "codes: "), codes, speech.separator(), DETAIL + "  "));
        }
        speech.words()
                .find(fact.key() + ".definition")
                .ifPresent(text -> lines.add(DETAIL + speech.of("算法：", "definition: ") + text));
        return lines;
    }

    private static boolean isChosen(Fact fact) {
        return !fact.codes().equals(Codes.NONE) && !fact.codes().equals(Codes.FLAG);
    }

    private List<String> operators(Fact fact) {
        return Arrays.stream(Operator.values())
                .filter(operator -> fact.type().allows(operator))
                .map(operator -> speech.words().get("operator." + operator))
                .toList();
    }

    private String type(Fact fact) {
        String unit = speech.words().unit(fact.unit());
        return name(fact.type()).in(speech.language()) + (unit.isEmpty() ? "" : speech.bracketed(unit));
    }

    private static Text name(FactType type) {
        return switch (type) {
            case MONEY -> new Text("金额", "money");
            case MONEY_PER_HEAD -> new Text("人均金额", "money per head");
            case COUNT -> new Text("整数", "count");
            case MEASURE -> new Text("数字", "number");
            case SHARE -> new Text("占比", "share");
            case DAY -> new Text("日期", "day");
            case FLAG -> new Text("是或否", "yes or no");
            case CODE -> new Text("单选", "one code");
            case CODES -> new Text("多选", "several codes");
        };
    }

    /** Headers as they stand in Excel, in two lines of one cell, so always in Chinese. */
    List<String> columns(Subject subject) {
        TextTable table = new TextTable();
        table.row(speech.of("表头第一行", "header, line 1"), speech.of("表头第二行", "header, line 2"), speech.of("项目", "fact"));
        List<Column> columns = Headers.columns(subject);
        for (Column column : columns) {
            String[] header = Headers.print(column).split("\n", 2);
            table.row(header[0], header[1], column.fact().key());
        }
        List<String> lines = table.lines("");
        lines.add("");
        lines.add(speech.of(
                        "共 %d 种条件列，表头两行写在同一个单元格里（Alt+Enter 换行）", "%d columns; both lines stand in one cell (Alt+Enter)")
                .formatted(columns.size()));
        return lines;
    }
}
