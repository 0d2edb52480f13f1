package fangfan.table.check;

import fangfan.indicator.Settings;
import fangfan.table.Cell;
import fangfan.table.CellRef;
import fangfan.table.Column;
import fangfan.table.Condition;
import fangfan.table.TableCase;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;

/** Says what was changed, in the words of the person who might change it by mistake. */
final class MutantWords {

    private final CellWords words;
    private final Settings settings;

    private MutantWords(Language language, Settings settings) {
        this.words = new CellWords(language);
        this.settings = settings;
    }

    /** {@code 若把 3000 改为 3001，没有用例会发现}. */
    static Text unnoticed(Mutant mutant, Settings settings) {
        return new Text(
                "若" + new MutantWords(Language.ZH, settings).change(mutant) + "，没有用例会发现",
                "were " + new MutantWords(Language.EN, settings).change(mutant) + ", no case would notice");
    }

    /** {@code 自付医疗费用 3000.01 元，期望“符合”}. */
    static Text proposed(TableCase aCase) {
        CellWords zh = new CellWords(Language.ZH);
        CellWords en = new CellWords(Language.EN);
        return new Text(
                zh.facts(aCase) + "，期望“" + zh.outcome(aCase.expected()) + "”",
                en.facts(aCase) + ", expected: " + en.outcome(aCase.expected()));
    }

    /** Where the change is made: the cell, or the row's rule id. */
    static CellRef place(Mutant mutant, String sheet) {
        return mutant.cell()
                .map(Condition::at)
                .orElse(new CellRef(sheet, mutant.row().number(), 0));
    }

    private String change(Mutant mutant) {
        if (mutant.change() instanceof Mutant.Change.CellChanged changed) {
            return change(changed.from(), changed.to());
        }
        if (mutant.change() instanceof Mutant.Change.CellDropped dropped) {
            String test = words.test(dropped.cell(), settings);
            return words.of("把这一格（" + test + "）清空", "this cell (" + test + ") emptied");
        }
        return words.of("停用或删除这一行", "this row disabled or deleted");
    }

    private String change(Condition from, Condition to) {
        if (!from.column().equals(to.column())) {
            return changed("“" + words.test(from, settings) + "”", "“" + words.test(to, settings) + "”");
        }
        Column column = from.column();
        if (from.cell() instanceof Cell.CodeList before && to.cell() instanceof Cell.CodeList after) {
            long less = before.bits() & ~after.bits();
            long more = after.bits() & ~before.bits();
            if (less == 0) {
                String added = words.cell(column, new Cell.CodeList(more));
                return words.of("加上“" + added + "”", "“" + added + "” added");
            }
            if (more == 0) {
                String taken = words.cell(column, new Cell.CodeList(less));
                return words.of("去掉“" + taken + "”", "“" + taken + "” taken out");
            }
            return changed("“" + words.cell(column, before) + "”", "“" + words.cell(column, after) + "”");
        }
        if (from.cell() instanceof Cell.Parameter parameter) {
            String value = words.value(parameter, settings);
            return words.of("把参数 " + parameter.key() + " ", "the parameter " + parameter.key() + " ")
                    + words.of("由 " + value + " 改为 ", "changed from " + value + " to ")
                    + words.cell(column, to.cell());
        }
        return changed(words.cell(column, from.cell()), words.cell(column, to.cell()));
    }

    private String changed(String from, String to) {
        return words.of("把 " + from + " 改为 " + to, from + " changed to " + to)
                .replace("把 “", "把“")
                .replace("” 改为 “", "”改为“");
    }
}
